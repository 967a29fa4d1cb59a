// A document's list of animations leaves out those in shadow roots, where nearly everything of ours lives.
async () => {
  const CALM_FRAMES = 3;
  const deadline = performance.now() + 10_000;
  const trees = (root) => [root, ...[...root.querySelectorAll('*')].flatMap((each) => (each.shadowRoot ? trees(each.shadowRoot) : []))];
  const ending = (root) =>
    root.getAnimations().filter((each) => each.playState === 'running' && each.effect.getComputedTiming().endTime !== Infinity);
  const look = (root) =>
    [...root.querySelectorAll('*')].map((each) => {
      const { color, backgroundColor, opacity } = getComputedStyle(each);
      return `${each.localName} ${color} ${backgroundColor} ${opacity}`;
    });
  // A page that is not in front gets no frames, and an animation that was taken away never finishes.
  const atMost = (millis, promise) => Promise.race([promise, new Promise((done) => setTimeout(done, millis))]);
  let before = '';
  for (let calm = 0; calm < CALM_FRAMES && performance.now() < deadline; ) {
    await atMost(100, new Promise(requestAnimationFrame));
    const roots = trees(document);
    await atMost(2_000, Promise.allSettled(roots.flatMap(ending).map((each) => each.finished)));
    const loading = roots.some((each) => each.querySelector('ms-skeleton, [aria-busy="true"]'));
    const now = roots.flatMap(look).join('\n');
    calm = now === before && !loading ? calm + 1 : 0;
    before = now;
  }
}
