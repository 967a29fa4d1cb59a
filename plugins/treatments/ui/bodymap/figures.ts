import { svg, type SVGTemplateResult } from 'lit';
import type { Region } from '../treatments.types.js';

/** A drawing of a part of the body: skin in one outline, and quiet lines that help to find one's place. */
export interface Figure { width: number; height: number; skin: SVGTemplateResult; lines: SVGTemplateResult }

const half = 'M100 56 L108 56 C108 66 111 71 121 75 C138 80 149 85 153 99 C157 113 158 131 160 150 C163 170 168 190 172 213 C174 223 178 231 177 243 C176 254 169 257 165 250 C161 242 160 233 158 222 C152 200 146 179 143 157 C141 145 139 133 136 121 C134 141 129 158 130 176 C132 196 138 208 139 226 C141 257 136 288 132 312 C131 330 134 346 131 368 C129 388 125 402 125 414 C129 421 135 427 134 432 C127 438 113 438 109 432 C109 423 111 415 110 403 C107 384 105 366 106 347 C107 330 106 318 105 306 C104 280 103 256 100 236 Z';
const both = (path: string) => svg`<path d=${path}></path><path d=${path} transform="matrix(-1 0 0 1 200 0)"></path>`;
const body = svg`<ellipse cx="100" cy="35" rx="19" ry="25"></ellipse>${both(half)}`;

const front: Figure = {
  width: 200, height: 445, skin: body,
  lines: svg`<path d="M100 78 V214 M84 84 C90 90 96 91 100 91 C104 91 110 90 116 84"></path>
    <path d="M70 128 C78 142 92 142 98 134 M130 128 C122 142 108 142 102 134 M76 208 C84 222 92 230 98 234 M124 208 C116 222 108 230 102 234"></path>
    <path d="M80 316 C84 322 90 322 93 318 M120 316 C116 322 110 322 107 318"></path><circle cx="100" cy="186" r="1.5"></circle>`,
};

const back: Figure = {
  width: 200, height: 445, skin: body,
  lines: svg`<path d="M100 70 V216"></path><path d="M76 104 C84 112 90 126 90 138 M124 104 C116 112 110 126 110 138"></path>
    <path d="M100 214 V240 M68 238 C76 252 92 252 99 240 M132 238 C124 252 108 252 101 240"></path>
    <path d="M80 312 H92 M108 312 H120"></path>`,
};

const profile = 'M62 58 C50 56 46 46 48 34 C50 16 64 9 77 11 C92 13 98 25 96 38 C99 44 99 47 96 48 C96 56 93 60 85 60 C85 66 86 71 90 76 C100 86 104 104 104 124 C105 142 100 158 100 176 C100 196 104 212 104 232 C104 262 100 290 97 314 C98 334 96 356 92 380 C90 394 90 404 90 412 C100 418 112 424 113 432 C104 437 76 437 69 433 C66 424 70 414 70 404 C66 384 60 366 62 344 C64 330 66 322 66 312 C58 286 54 262 52 238 C50 220 52 204 56 188 C60 174 60 160 56 144 C50 122 50 100 56 84 C60 76 63 68 62 58 Z';
const sideLines = svg`<path d="M78 88 C70 100 70 124 72 144 C74 166 78 186 82 208 C84 220 90 232 88 244 C86 252 80 250 78 242"></path><path d="M70 318 C76 324 84 324 90 320"></path><path d="M72 36 C68 32 68 42 72 44"></path>`;
const rightSide: Figure = { width: 160, height: 445, skin: svg`<path d=${profile}></path>`, lines: sideLines };
const leftSide: Figure = {
  width: 160, height: 445,
  skin: svg`<path d=${profile} transform="matrix(-1 0 0 1 160 0)"></path>`,
  lines: svg`<g transform="matrix(-1 0 0 1 160 0)">${sideLines}</g>`,
};

const head: Figure = {
  width: 240, height: 280,
  skin: svg`<path d="M50 118 C38 112 38 140 52 150 Z M190 118 C202 112 202 140 188 150 Z"></path>
    <path d="M120 18 C74 18 50 52 50 98 C50 142 68 172 88 190 C90 206 90 216 84 226 C70 236 44 244 26 262 C20 268 18 274 18 280 H222 C222 274 220 268 214 262 C196 244 170 236 156 226 C150 216 150 206 152 190 C172 172 190 142 190 98 C190 52 166 18 120 18 Z"></path>`,
  lines: svg`<path d="M78 108 C86 102 96 102 102 108 M138 108 C144 102 154 102 162 108 M120 112 C118 128 112 136 114 142 C118 146 124 146 127 142"></path>
    <path d="M100 168 C112 174 128 174 140 168 M88 190 C104 208 136 208 152 190"></path><path d="M66 96 C76 88 94 88 104 94 M136 94 C146 88 164 88 174 96"></path>`,
};

const hand = 'M86 280 C84 250 76 230 66 206 C54 190 34 176 24 158 C20 148 32 142 42 150 C54 160 66 168 76 170 C72 134 64 96 58 60 C56 44 74 40 78 54 C86 84 92 112 98 136 C98 100 96 66 98 34 C100 20 118 20 119 34 C122 68 122 104 123 136 C130 106 136 76 144 46 C148 34 164 38 162 52 C158 84 152 116 148 146 C158 128 168 108 180 92 C188 82 202 92 196 104 C184 132 172 162 166 192 C162 222 156 248 156 280 Z';
const handLines = svg`<path d="M84 176 C100 186 130 186 152 172 M92 204 C108 196 120 212 118 240 M110 270 H134"></path>`;
const rightHand: Figure = { width: 220, height: 285, skin: svg`<path d=${hand}></path>`, lines: handLines };
const leftHand: Figure = {
  width: 220, height: 285, skin: svg`<path d=${hand} transform="matrix(-1 0 0 1 220 0)"></path>`, lines: svg`<g transform="matrix(-1 0 0 1 220 0)">${handLines}</g>`,
};

const foot = 'M66 290 C58 256 54 226 52 196 C48 164 40 132 40 104 C40 84 48 72 58 70 C52 52 56 32 72 30 C88 30 92 48 88 68 C94 52 98 44 106 46 C114 48 114 62 108 78 C116 64 122 60 128 64 C134 70 130 82 124 92 C132 82 138 80 142 86 C146 92 140 102 134 110 C142 104 148 106 148 112 C148 126 140 146 138 170 C134 206 132 250 128 290 Z';
const footLines = svg`<path d="M62 210 C82 222 108 222 128 208 M72 150 C70 180 74 230 80 280 M112 150 C110 190 112 230 112 280"></path>`;
const leftFoot: Figure = { width: 190, height: 295, skin: svg`<path d=${foot} transform="matrix(-1 0 0 1 190 0)"></path>`, lines: svg`<g transform="matrix(-1 0 0 1 190 0)">${footLines}</g>` };
const rightFoot: Figure = { width: 190, height: 295, skin: svg`<path d=${foot}></path>`, lines: footLines };

export const figures: Record<Region, Figure> = {
  front, back, 'left-side': leftSide, 'right-side': rightSide, head, 'left-hand': leftHand, 'right-hand': rightHand, 'left-foot': leftFoot, 'right-foot': rightFoot,
};
