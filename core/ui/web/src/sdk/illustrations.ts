import { type SVGTemplateResult, svg } from 'lit';

const blob = svg`<path class="wash" d="M25 58c-4-24 14-44 42-45s54 8 58 34-10 46-46 50-50-15-54-39z"/>`;
const ground = svg`<path class="line" d="M22 96h100M34 102h14M92 102h22"/>`;

/** Drawn from a handful of shapes, in the colours of the theme. */
export const illustrations = {
  calendar: svg`${blob}${ground}
    <rect class="paper" x="40" y="28" width="64" height="58" rx="8"/><path class="line" d="M40 43h64M55 22v11M89 22v11"/>
    <rect class="wash" x="49" y="51" width="20" height="9" rx="3"/><path class="ink" d="M49 52v7M75 66v7"/>
    <rect class="wash" x="75" y="65" width="20" height="9" rx="3"/><path class="line" d="M75 55h18M49 69h16M49 78h24"/>`,
  people: svg`${blob}${ground}
    <circle class="paper" cx="88" cy="44" r="11"/><path class="paper" d="M68 86c1-15 9-23 20-23s19 8 20 23z"/>
    <circle class="paper" cx="58" cy="48" r="13"/><path class="paper" d="M34 90c1-17 11-26 24-26s23 9 24 26z"/>
    <path class="ink" d="M53 51c2 3 7 3 10 0M104 26v10M99 31h10"/>`,
  search: svg`${blob}${ground}
    <rect class="paper" x="36" y="30" width="60" height="50" rx="8"/><path class="line" d="M46 43h26M46 53h38M46 63h20"/>
    <circle class="paper" cx="90" cy="62" r="17"/><path class="ink" d="M102 75l13 14M83 62c0-5 3-8 7-8"/>`,
  modules: svg`${blob}${ground}
    <rect class="paper" x="40" y="26" width="28" height="28" rx="7"/><rect class="paper" x="40" y="60" width="28" height="28" rx="7"/>
    <rect class="paper" x="74" y="60" width="28" height="28" rx="7"/><path class="ink" d="M88 30v20M78 40h20"/>
    <path class="line" d="M49 40h10M49 74h10M83 74h10"/>`,
  inbox: svg`${blob}${ground}
    <path class="paper" d="M38 62l12-32h44l12 32v20a6 6 0 0 1-6 6H44a6 6 0 0 1-6-6z"/>
    <path class="line" d="M38 62h20l5 9h18l5-9h20"/><path class="ink" d="M64 46l6 6 11-13"/>`,
  audit: svg`${blob}${ground}
    <path class="paper" d="M46 22h40l14 14v48a6 6 0 0 1-6 6H46a6 6 0 0 1-6-6V28a6 6 0 0 1 6-6z"/><path class="line" d="M86 22v14h14"/>
    <path class="line" d="M60 48h28M60 60h24M60 72h28"/><circle class="dot" cx="51" cy="48" r="2.5"/><circle class="dot" cx="51" cy="60" r="2.5"/>
    <circle class="dot" cx="51" cy="72" r="2.5"/>`,
  offline: svg`${blob}${ground}
    <path class="paper" d="M44 74a15 15 0 0 1 3-30 22 22 0 0 1 42-3 17 17 0 0 1 9 33z"/><path class="ink" d="M62 84l-5 9M76 84l-5 9M90 84l-5 9"/>`,
  lock: svg`${blob}${ground}
    <rect class="paper" x="46" y="48" width="52" height="40" rx="8"/><path class="line" d="M56 48V38a16 16 0 0 1 32 0v10"/>
    <path class="ink" d="M72 64v9"/><circle class="dot" cx="72" cy="63" r="3.5"/>`,
  lost: svg`${blob}${ground}
    <path class="line" d="M72 92V30"/><path class="paper" d="M72 34h30l9 9-9 9H72zM72 56H46l-9 9 9 9h26z"/>
    <path class="ink" d="M82 43h12M50 65h12"/><circle class="dot" cx="72" cy="27" r="3.5"/>`,
  sun: svg`${blob}${ground}
    <path class="paper" d="M42 86a30 30 0 0 1 60 0z"/><path class="ink" d="M72 38V28M45 50l-7-7M99 50l7-7M32 74h-9M121 74h-9"/>
    <path class="line" d="M60 76c2 5 22 5 24 0"/>`,
} satisfies Record<string, SVGTemplateResult>;

export type Illustration = keyof typeof illustrations;
