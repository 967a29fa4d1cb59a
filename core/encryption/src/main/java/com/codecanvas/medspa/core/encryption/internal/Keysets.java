package com.codecanvas.medspa.core.encryption.internal;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.prf.PrfSet;

/** A clinic's open keys. */
record Keysets(Aead fields, PrfSet blindIndex) {}
