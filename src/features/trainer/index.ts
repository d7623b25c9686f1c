export { BriefingPage } from './briefing-page';
export { TalkPage } from './talk-page';
