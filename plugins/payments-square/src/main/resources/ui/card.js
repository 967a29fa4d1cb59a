// Loads Square's script, shows its card fields and hands the token on. The page around it is the till; nothing else is listened to, and nothing else is told.
const SOURCES = {
  production: 'https://web.squarecdn.com/v1/square.js',
  sandbox: 'https://sandbox.web.squarecdn.com/v1/square.js',
};
const NOT_LOADED = 'Square’s card fields could not be loaded. Check the connection and Square’s settings, or take the payment in another way.';

let card;

function tell(message) {
  parent.postMessage(message, location.origin);
}

function load(source) {
  return new Promise((resolve, reject) => {
    const script = document.createElement('script');
    script.src = source;
    script.onload = resolve;
    script.onerror = () => reject(new Error('not loaded'));
    document.head.append(script);
  });
}

function colours(dark) {
  const line = dark ? '#6b6f7b' : '#8f929c';
  const accent = dark ? '#8b8cf0' : '#4f46c8';
  return {
    '.input-container': { borderColor: line, borderRadius: '8px' },
    '.input-container.is-focus': { borderColor: accent },
    '.input-container.is-error': { borderColor: '#c0392b' },
    input: { color: dark ? '#ecedf1' : '#1d1f27', backgroundColor: dark ? '#1c1d22' : '#ffffff', fontSize: '14px' },
    'input::placeholder': { color: dark ? '#a3a6b1' : '#5f636e' },
    '.message-text': { color: dark ? '#a3a6b1' : '#5f636e' },
    '.message-text.is-error': { color: dark ? '#ff9d8f' : '#a32a1c' },
  };
}

async function begin({ settings, dark }) {
  document.documentElement.classList.toggle('dark', dark);
  try {
    await load(SOURCES[settings.environment] ?? SOURCES.sandbox);
    const payments = window.Square.payments(settings.applicationId, settings.locationId);
    card = await payments.card({ style: colours(dark) });
    await card.attach('#card');
    new ResizeObserver(() => tell({ type: 'height', height: document.documentElement.scrollHeight })).observe(document.getElementById('card'));
    tell({ type: 'ready' });
  } catch {
    tell({ type: 'problem', words: NOT_LOADED, fatal: true });
  }
}

async function tokenize() {
  try {
    const { status, token, errors } = await card.tokenize();
    if (status === 'OK') tell({ type: 'token', token });
    else tell({ type: 'problem', words: errors?.[0]?.message ?? 'The card could not be read. Check what was entered.', fatal: false });
  } catch {
    tell({ type: 'problem', words: 'Square did not answer. Nothing was charged; try again.', fatal: false });
  }
}

addEventListener('message', ({ source, origin, data }) => {
  if (source !== parent || origin !== location.origin) return;
  if (data.type === 'begin') void begin(data);
  if (data.type === 'tokenize') void tokenize();
});
tell({ type: 'listening' });
