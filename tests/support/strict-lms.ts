import type { LmsApi } from '../../src/platform/course-launch.ts';

/** A SCORM 1.2 API as it is called: every call gives back a text. */
export interface PlainApi {
  readonly LMSInitialize: (parameter: string) => string;
  readonly LMSFinish: (parameter: string) => string;
  readonly LMSGetValue: (element: string) => string;
  readonly LMSSetValue: (element: string, value: string) => string;
  readonly LMSCommit: (parameter: string) => string;
}

/** An API that holds to Moodle’s rules, what it would have refused, and what it was asked. */
export interface StrictApi {
  readonly api: PlainApi;
  readonly refused: string[];
  readonly calls: string[];
}

/**
 * Puts the rules of Moodle’s “SCORM 1.2 standard mode” (datamodels/scorm_12.js) before another API, which may be more
 * lenient: what Moodle would refuse is refused, and listed; so is what the other refuses. It refers to nothing outside
 * itself, so that its text can be run in a page.
 */
export function strictLms(inner: LmsApi): StrictApi {
  const text = (most: number): RegExp => new RegExp(`^[\\u0000-\\uFFFF]{0,${most}}$`);
  const identifier = /^[\u0021-\u007E]{0,255}$/;
  const decimal = /^-?([0-9]{0,3})(\.[0-9]*)?$/;
  const time = /^([0-2]{1}[0-9]{1}):([0-5]{1}[0-9]{1}):([0-5]{1}[0-9]{1})(\.[0-9]{1,2})?$/;
  const timespan = /^([0-9]{2,4}):([0-9]{2}):([0-9]{2})(\.[0-9]{1,2})?$/;
  const status = /^passed$|^completed$|^failed$|^incomplete$|^browsed$/;
  const objectiveStatus = /^passed$|^completed$|^failed$|^incomplete$|^browsed$|^not attempted$/;
  const score = { mode: 'rw', format: decimal, range: [0, 100] };
  const rules: Record<string, { mode: string; format?: RegExp; range?: number[] }> = {
    'cmi.core.student_id': { mode: 'r' },
    'cmi.core.student_name': { mode: 'r' },
    'cmi.core.lesson_location': { mode: 'rw', format: text(255) },
    'cmi.core.credit': { mode: 'r' },
    'cmi.core.lesson_status': { mode: 'rw', format: status },
    'cmi.core.entry': { mode: 'r' },
    'cmi.core.score.raw': score,
    'cmi.core.score.max': score,
    'cmi.core.score.min': score,
    'cmi.core.total_time': { mode: 'r' },
    'cmi.core.lesson_mode': { mode: 'r' },
    'cmi.core.exit': { mode: 'w', format: /^time-out$|^suspend$|^logout$|^$/ },
    'cmi.core.session_time': { mode: 'w', format: timespan },
    'cmi.suspend_data': { mode: 'rw', format: text(4096) },
    'cmi.launch_data': { mode: 'r' },
    'cmi.comments': { mode: 'rw', format: text(4096) },
    'cmi.objectives._count': { mode: 'r' },
    'cmi.objectives.n.id': { mode: 'rw', format: identifier },
    'cmi.objectives.n.score.raw': score,
    'cmi.objectives.n.score.min': score,
    'cmi.objectives.n.score.max': score,
    'cmi.objectives.n.status': { mode: 'rw', format: objectiveStatus },
    'cmi.student_data.mastery_score': { mode: 'r' },
    'cmi.interactions._count': { mode: 'r' },
    'cmi.interactions.n.id': { mode: 'w', format: identifier },
    'cmi.interactions.n.time': { mode: 'w', format: time },
    'cmi.interactions.n.type': {
      mode: 'w',
      format: /^true-false$|^choice$|^fill-in$|^matching$|^performance$|^sequencing$|^likert$|^numeric$/,
    },
    'cmi.interactions.n.weighting': { mode: 'w', format: decimal, range: [-100, 100] },
    'cmi.interactions.n.student_response': { mode: 'w', format: text(255) },
    'cmi.interactions.n.result': {
      mode: 'w',
      format: /^correct$|^wrong$|^unanticipated$|^neutral$|^([0-9]{0,3})?(\.[0-9]*)?$/,
    },
    'cmi.interactions.n.latency': { mode: 'w', format: timespan },
  };
  const refused: string[] = [];
  const calls: string[] = [];
  let open = false;
  const ruleOf = (element: string) => rules[element.replace(/\.\d+\./g, '.n.')];
  const refuse = (call: string, why: string): string => {
    refused.push(`${call}: ${why}`);
    return 'false';
  };
  /** Why Moodle would not take a value; undefined where it would. */
  const fault = (element: string, value: unknown): string | undefined => {
    const rule = ruleOf(element);
    if (!open) return '301 not initialized';
    if (!rule) return '201 no such element';
    if (!rule.mode.includes('w')) return '403 read only';
    if (typeof value !== 'string') return 'a value that is no text';
    if (rule.format && !rule.format.test(value)) return '405 incorrect data type';
    const [least = -Infinity, most = Infinity] = rule.range ?? [];
    if (rule.range && !(Number(value) >= least && Number(value) <= most)) return '405 out of range';
    // only a decimal point, or nothing, passes for a score there: a mark is a whole number here
    if (rule.range && !/^-?\d+$/.test(value)) return 'a score that is no whole number';
    const [, list, index] = /^cmi\.(\w+)\.(\d+)\./.exec(element) ?? [];
    if (list !== undefined && Number(index) > Number(inner.LMSGetValue(`cmi.${list}._count`)))
      return '201 beyond the end of the list';
    return undefined;
  };
  const whole = (name: 'LMSInitialize' | 'LMSFinish' | 'LMSCommit', parameter: unknown): string => {
    calls.push(name);
    if (parameter !== '') return refuse(name, '201 its argument is not ""');
    if (name === 'LMSInitialize' ? open : !open) return refuse(name, name === 'LMSInitialize' ? '101' : '301');
    if (name !== 'LMSCommit') open = name === 'LMSInitialize';
    const answer = String(inner[name](''));
    return answer === 'true' ? answer : refuse(name, `answered ${answer}`);
  };
  return {
    refused,
    calls,
    api: {
      LMSInitialize: (parameter) => whole('LMSInitialize', parameter),
      LMSFinish: (parameter) => whole('LMSFinish', parameter),
      LMSCommit: (parameter) => whole('LMSCommit', parameter),
      LMSGetValue: (element) => {
        calls.push(`get ${element}`);
        const rule = ruleOf(element);
        const why = open ? (rule?.mode.includes('r') === true ? undefined : '404 write only') : '301 not initialized';
        if (why !== undefined) {
          refuse(`get ${element}`, why);
          return '';
        }
        return String(inner.LMSGetValue(element));
      },
      LMSSetValue: (element, value) => {
        calls.push(`set ${element} = ${value}`);
        const why = fault(element, value);
        if (why !== undefined) return refuse(`set ${element} = ${value.slice(0, 80)}`, why);
        const answer = String(inner.LMSSetValue(element, value));
        return answer === 'true' ? answer : refuse(`set ${element} = ${value.slice(0, 80)}`, `answered ${answer}`);
      },
    },
  };
}
