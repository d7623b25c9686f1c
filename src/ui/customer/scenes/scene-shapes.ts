/** A surface (named as in scene.css, without `s-`) and its path in a picture of 800 by 500. */
type Shape = readonly [surface: string, path: string];

/** What a scene is drawn of, from back to front. */
export interface SceneShapes {
  back: readonly Shape[];
  /** What stands before the customers. */
  front?: readonly Shape[];
}
