package com.codecanvas.medspa.webhooks.send;

import java.io.IOException;

/** The receiver does not speak HTTP. */
final class UnreadableAnswerException extends IOException {
    private static final long serialVersionUID = 1L;
}
