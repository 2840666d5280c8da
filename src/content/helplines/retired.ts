import type { RetiredNumber } from '../../domain/helpline.js';

/** Numbers still in circulation that no longer reach help. A contact of a feed that matches one is not shown. */
export const retiredNumbers: readonly RetiredNumber[] = [
  {
    digits: '07725909090',
    method: 'text',
    reason: 'Samaritans’ text line ended in February 2020',
    source: 'https://fullfact.org/health/samaritans-text-number/',
  },
  {
    digits: '447725909090',
    method: 'text',
    reason: 'Samaritans’ text line ended in February 2020',
    source: 'https://fullfact.org/health/samaritans-text-number/',
  },
  {
    digits: '08457909090',
    reason: 'Samaritans’ old number; now 116 123',
    source: 'https://civilsociety.co.uk/news/samaritans-helpline-now-free-to-call.html',
  },
  {
    digits: '448457909090',
    reason: 'Samaritans’ old number; now 116 123',
    source: 'https://civilsociety.co.uk/news/samaritans-helpline-now-free-to-call.html',
  },
  { digits: '18007842433', reason: 'out of service; now 988', source: 'https://988lifeline.org/' },
  { digits: '8007842433', reason: 'out of service; now 988', source: 'https://988lifeline.org/' },
  {
    digits: '988',
    press: '3',
    regions: ['US'],
    reason: 'the “press 3” option ended on 17 July 2025',
    source: 'https://wbhm.org/',
  },
  {
    digits: '1393',
    regions: ['KR'],
    reason: 'replaced by 109 on 1 January 2024',
    source: 'https://eiec.kdi.re.kr/policy/materialView.do?num=246730',
  },
  { digits: '018004727835', reason: 'old prefix, out of service', source: 'https://github.com/atlacord/Naga' },
  {
    digits: '50808',
    method: 'text',
    keyword: 'TALK',
    regions: ['IE'],
    reason: 'the keyword of 2020',
    source: 'https://todayfm.com/news/247-mental-health-text-support-service-officially-launched-1031466',
  },
];
