/**
 * What the background writes into the menu of the toolbar button, by language. Here all languages stand
 * together: the background has no room for a catalogue, and loads none.
 */
export const pauseMenu = {
  en: {
    hour: 'Pause for an hour',
    restart: 'Pause until the browser restarts',
    resume: 'Resume',
  },
  ko: {
    hour: '한 시간 동안 일시 중지',
    restart: '브라우저를 다시 시작할 때까지 일시 중지',
    resume: '다시 시작',
  },
  ur: {
    hour: 'ایک گھنٹے کے لیے روکیں',
    restart: 'براؤزر دوبارہ شروع ہونے تک روکیں',
    resume: 'پھر سے چلائیں',
  },
  'zh-Hans': {
    hour: '暂停一小时',
    restart: '暂停至浏览器重新启动',
    resume: '继续',
  },
};
