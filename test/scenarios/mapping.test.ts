import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/** The rows of the tables in scenarios/README.md: source, what is taught, file. */
const rows = readFileSync('scenarios/README.md', 'utf8')
  .split('\n')
  .filter((l) => l.startsWith('| ') && !l.startsWith('| ---') && !l.startsWith('| 来源'))
  .map((l) => l.split('|').map((cell) => cell.trim()))
  .map(([, source = '', taught = '', file = '']) => ({ source, taught, file }));

/** Every technique, case and framework of the training texts, by a word that its row must hold. */
const TAUGHT = [
  '聚沙成塔 化整为零 PMP 三明治 对比 此消彼长 放大核心 举例 幽默 询问 真假异议',
  '强化优势 同一战线 假设成交 逐步签约 适度让步 资源互换',
  '背景 难点 影响 效益 网银 银行卡 小额贷款 分期 保险 基金 黄金 存款',
  '闲聊 安全感 价值感 自我满足 情感维系 支配感 爱美之心 选择题 犹豫时 不说之说',
  '复述 共情 开放提问 委婉拒绝 道歉加行动 不用行话 回访 错误处理抱怨',
  '多疑 见多识广 理智 犹豫不决 沉默 依赖 自我中心 脾气暴躁 急躁 老年 比价 直接 礼序 议价',
  'MAN 冰山 SPIN FAB 六步 七步 四阶段 观听赞问说 马斯洛 时限 保密 决策身份 恶意投诉',
  '母亲代缴 情景模拟 转账 索赔 展会 展后 转介绍 挽回 礼尚往来 60 资产回顾 双录 开场白',
].flatMap((line) => line.split(' '));

describe('the table of what comes from where', () => {
  it('names a file for every technique, case and framework', () => {
    const missing = TAUGHT.filter((word) => !rows.some((r) => r.taught.includes(word)));
    expect(missing).toEqual([]);
  });

  it('names files that are there, but for the second wave', () => {
    const gone = rows
      .filter(({ file }) => !file.includes('第二批') && !existsSync(`scenarios/${file}.yaml`))
      .map((r) => r.file);
    expect(gone).toEqual([]);
    const written = rows
      .filter(({ file }) => file.includes('第二批'))
      .filter(({ file }) => existsSync(`scenarios/${file.split(': ')[1]}.yaml`));
    expect(written).toEqual([]);
  });

  it('leaves out no file', () => {
    const files = ['personas', 'exercises', 'drills', 'courses'].flatMap((kind) =>
      readdirSync(`scenarios/${kind}`).map((name) => `${kind}/${name.replace('.yaml', '')}`),
    );
    expect(files.filter((f) => !rows.some((r) => r.file === f))).toEqual([]);
    expect(files.length).toBeGreaterThan(80);
  });

  it('gives each row its section', () => {
    for (const { source } of rows) expect(source).toMatch(/^(s\d+|field)( (s\d+|field))*$/);
  });
});
