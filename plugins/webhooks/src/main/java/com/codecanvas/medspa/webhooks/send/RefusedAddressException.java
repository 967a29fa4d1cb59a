package com.codecanvas.medspa.webhooks.send;

import java.io.IOException;

/** A name leads to an address outside the public internet. */
final class RefusedAddressException extends IOException {
    private static final long serialVersionUID = 1L;
}
