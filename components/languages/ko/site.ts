import type { siteChoices as englishChoices, SiteDecider } from '@/components/site-choices-strings';
import type { siteState as englishState } from '@/components/site-strings';
import { timeOfDay } from '@/components/words';

/** What the switch of a site says of requests, pauses and managed sites, in Korean. */
export const siteState: typeof englishState = {
  request: '요청 시',
  paused: (until) =>
    until === undefined
      ? '브라우저를 다시 시작할 때까지 일시 중지됨'
      : `${timeOfDay(until)}까지 일시 중지됨`,
  managed: '이 컴퓨터의 관리자가 정한 설정이며 여기서 바꿀 수 없습니다.',
  managedEmpty: '이 사이트에서는 Parallax가 꺼져 있습니다.',
  requestEmpty: '이 사이트에서는 요청하기 전까지 아무것도 읽지 않습니다.',
  mark: '지금 이 페이지에 표시',
  pausedEmpty: 'Parallax가 모든 사이트에서 일시 중지되어 있습니다. 위의 스위치로 다시 시작합니다.',
  more: '이 사이트의 규칙과 일시 중지',
  failed: '선택 항목을 표시하지 못했습니다.',
  allow: '모든 사이트에 허용',
  notSaved: '저장하지 못했습니다.',
};

const DONE = {
  off: '여기서는 아무것도 표시하지 않습니다',
  request: '여기서는 요청하기 전까지 아무것도 읽지 않습니다',
  quiet: '여기서는 각 절의 첫 언급을 표시합니다',
  full: '여기서는 모든 언급을 표시합니다',
};

const WHY: Record<SiteDecider['kind'], (by: SiteDecider) => string> = {
  managed: () => '이 컴퓨터의 관리자가 그렇게 정했습니다.',
  pause: () => 'Parallax가 일시 중지되어 있습니다.',
  page: () => '이 페이지에 대한 규칙에 따릅니다.',
  pattern: ({ pattern = '' }) => `${pattern}에 대한 규칙에 따릅니다.`,
  host: ({ host = '' }) => `${host}에 대한 규칙에 따릅니다.`,
  domain: ({ host = '' }) => `${host} 전체에 대한 규칙에 따릅니다.`,
  default: () => '규칙이 없어 기본 수준에 따릅니다.',
  none: () => '어느 사이트에도 속하지 않습니다.',
};

/** What the choices under the switch say, in Korean. */
export const siteChoices: typeof englishChoices = {
  verdict: (level, by) => `${DONE[level]}: ${WHY[by.kind](by)}`,
  remove: '이 규칙 삭제',
  rules: '내 규칙',
  scope: {
    page: '이 페이지',
    host: (host) => host,
    domain: (domain) => `${domain} 전체`,
  },
  noRule: '규칙 없음',
  level: {
    off: '끄기',
    request: '요청 시',
    quiet: '조용히: 첫 언급만',
    full: '전체: 모든 언급',
  },
  pause: '모든 사이트에서 일시 중지',
  hour: '한 시간 동안',
  restart: '브라우저를 다시 시작할 때까지',
  resume: '지금 다시 시작',
};
