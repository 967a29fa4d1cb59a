package com.codecanvas.medspa.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Asks for the server's port before anything is started, so that the answer is one line and not a stack trace. */
final class Port {
    private Port() {}

    static void requireFree(String host, int port) throws IOException {
        InetAddress address;
        try {
            address = InetAddress.getByName(host);
        } catch (UnknownHostException unknown) {
            throw new Refusal(2, "MEDSPA_HTTP_HOST is \"" + host + "\", which is no address of this machine.");
        }
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(address, port));
        } catch (IOException taken) {
            throw new Refusal(
                    4,
                    "Port " + port + " on " + host + " cannot be used (" + taken.getMessage()
                            + "); stop the program that has it, or set MEDSPA_HTTP_PORT to another port.");
        }
    }
}
