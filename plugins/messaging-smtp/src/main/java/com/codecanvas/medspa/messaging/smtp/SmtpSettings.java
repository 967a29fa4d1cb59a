package com.codecanvas.medspa.messaging.smtp;

/**
 * The clinic's mail server.
 *
 * @param encryption starttls or tls
 * @param user empty for a server that asks for none
 * @param bounces empty for the sender's address
 */
public record SmtpSettings(
        String host, int port, String encryption, String user, String password, String from, String bounces) {

    boolean complete() {
        return present(host) && present(from);
    }

    boolean signsIn() {
        return present(user);
    }

    boolean tlsFromTheStart() {
        return "tls".equals(encryption);
    }

    String bounceAddress() {
        return present(bounces) ? bounces : from;
    }

    private static boolean present(String value) {
        return value != null && !value.isBlank();
    }
}
