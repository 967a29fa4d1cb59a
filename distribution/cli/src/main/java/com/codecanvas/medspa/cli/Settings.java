package com.codecanvas.medspa.cli;

import java.net.URI;
import java.nio.file.Path;

/** Where this server is installed, where it writes and where it listens; {@code bin/medspa} works it out. */
record Settings(Path home, Path data, String host, int port) {

    static Settings fromSystemProperties() {
        return new Settings(
                Path.of(required("medspa.home")),
                Path.of(required("medspa.data")),
                required("medspa.http.host"),
                port(required("medspa.http.port")));
    }

    URI address() {
        return URI.create("http://" + urlHost() + ":" + port);
    }

    private String urlHost() {
        if (host.equals("0.0.0.0") || host.equals("::")) {
            return "127.0.0.1";
        }
        return host.contains(":") ? "[" + host + "]" : host;
    }

    private static int port(String text) {
        try {
            int port = Integer.parseInt(text);
            if (port > 0 && port < 65536) {
                return port;
            }
        } catch (NumberFormatException notANumber) {
            throw new Refusal(2, "MEDSPA_HTTP_PORT is \"" + text + "\"; set it to a port number such as 8180.");
        }
        throw new Refusal(2, "MEDSPA_HTTP_PORT is " + text + "; set it to a number from 1 to 65535.");
    }

    private static String required(String name) {
        String value = System.getProperty(name, "");
        if (value.isBlank()) {
            throw new Refusal(2, name + " is not set; use bin/medspa to start the server.");
        }
        return value;
    }
}
