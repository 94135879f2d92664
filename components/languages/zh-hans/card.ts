import type { card as english } from '@/components/card-strings';
import { allOf, number, quoted } from '@/components/words';

const OTHER_RULES = { editors: '编者挑选', evidence: '证据充分程度' };

const COUNTS = ['', '', '两', '三', '四', '五', '六', '七', '八', '九'];

const why: Omit<(typeof english)['why'], 'question'> = {
  name: {
    shown: '这些字词无论出现在哪里，都指同一个主题：',
    bare: '这些字词无论出现在哪里，都指同一个主题。',
  },
  near: {
    shown: '单看这些字词，也可能另有所指。结合附近的内容，指的是这个主题：',
    bare: '单看这些字词，也可能另有所指。结合附近的内容，指的是这个主题。',
  },
  passage: {
    shown: '这些字词只有在谈到两国的段落中才会标记。前后文写道：',
    bare: '这些字词只有在谈到两国的段落中才会标记，前后文正是这样的段落。',
  },
  section: {
    shown: '这些字词只有在谈到两国的文字中才会标记。所在章节或上方的标题谈到了两国：',
    bare: '这些字词只有在谈到两国的文字中才会标记。所在章节或上方的标题谈到了两国。',
  },
  page: {
    shown: '单看这些字词，也可能另有所指。页面别处的内容表明指的是这个主题：',
    bare: '单看这些字词，也可能另有所指。页面别处的内容表明指的是这个主题。',
  },
  pair: {
    shown: '同一句话里同时提到了两国：',
    bare: '同一句话里同时提到了两国。',
  },
  surname: {
    shown: '这是前文出现过的全名的一部分：',
    bare: '这是前文出现过的全名的一部分。',
  },
};

/** What the card says, in simplified Chinese. */
export const card: typeof english = {
  close: '关闭',
  surface: '本页写作：',
  quote: quoted,
  facts: '事实',
  showAll: (n) => `显示全部${number(n)}条事实`,
  showFewer: '减少显示的事实',
  summary: {
    more: '展开',
    moreName: '展开摘要',
    less: '收起',
    lessName: '收起摘要',
  },
  evidence: {
    more(sources, hasNote) {
      const parts = [
        ...(sources > 0 ? [`另有${number(sources)}个`] : []),
        ...(hasNote ? ['附注'] : []),
      ];
      return parts.length > 0 ? parts.join('、') : '详情';
    },
    less: '收起',
    hint: '这条事实的附注、全部来源及其中的原文',
  },
  accounts: (n) => `${COUNTS[n] ?? number(n)}种说法：`,
  place: (at, of) => `本页第${at}处提及，共${of}处`,
  placeInFrame: (at, of) => `此框架内第${at}处提及，共${of}处`,
  placeInShort: (at, of) => `${at}/${of}`,
  announce: (name, kind, place, summary) => `${name}，${kind}。${place}。${summary}`,

  chosen({ passage, editors, evidence }, names, years = []) {
    const rest = allOf([
      ...(editors > 0 ? [OTHER_RULES.editors] : []),
      ...(evidence > 0 ? [OTHER_RULES.evidence] : []),
    ]);
    const told = allOf([...names, ...years.map((year) => `${year}年`)]);
    const total = passage + editors + evidence;
    if (passage === 0) return `显示${total}条，选取依据：${rest}。`;
    if (rest === '') return `显示${total}条，因为这段文字还提到${told}。`;
    return `显示${total}条：其中${passage}条因为这段文字还提到${told}，其余依据：${rest}。`;
  },
  otherTopics: '相关主题',

  why: { question: '为什么标记这里？', ...why },

  trouble: {
    loading: {
      what: (surface) => `正在查找${quoted(surface)}……`,
      next: '',
    },
    missing: {
      what: (surface) => `关于${quoted(surface)}尚无事实。`,
      next: '事实随 Parallax 的更新而增加。在此之前，对这个主题不作任何说明。',
    },
    failed: {
      what: () => '无法读取事实。',
      next: '请关闭卡片，再次停在这些字词上。如果仍然不行，请重新启动浏览器。事实不会丢失：全部随 Parallax 提供。',
    },
    unanswered: {
      what: () => 'Parallax 没有响应。',
      next: '请关闭卡片，再次停在这些字词上。如果仍然不行，请重新加载页面。',
    },
    orphaned: {
      what: () => '此页面打开期间，Parallax 被更新或移除了。',
      next: '请重新加载页面以继续阅读。关闭这张卡片后，标记会消失。',
    },
  },
  reason: '原因：',

  tools: {
    label: '可用操作',
    pin: '固定：让这张卡片保持打开',
    unpin: '取消固定',
    move: '移动：按下移到下一个角，也可以拖动或使用方向键',
    previous: '上一处提及',
    next: '下一处提及',
    copy: '复制',
    copyHint: '复制所显示的事实，连同说法来自谁、日期和来源',
    off: '停用',
    offHere: '（此网站）',
    offHint: '在此网站停用 Parallax',
    more: '资料页',
    moreHint: '在页面之外打开关于这个主题的全部已知内容',
  },

  done: {
    copied: (facts) => `已复制${number(facts)}条事实及其来源。`,
    notCopied: '在此页面无法复制。请打开资料页，从那里复制。',
    notOff: '无法在这里停用 Parallax。工具栏按钮中有同样的开关。',
    notOpened: '浏览器没有打开资料页。请在这里显示全部事实，或使用工具栏按钮。',
  },
};
