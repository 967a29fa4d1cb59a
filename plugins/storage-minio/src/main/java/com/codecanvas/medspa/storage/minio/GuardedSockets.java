package com.codecanvas.medspa.storage.minio;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketAddress;
import javax.net.SocketFactory;

/** Connects to the public internet alone. Asked at each connection, as what a name leads to may change. */
final class GuardedSockets extends SocketFactory {

    /** The address is a machine of the operator's network, or this one. */
    static final class PrivateNetworkException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    private static final class Guarded extends Socket {
        @Override
        public void connect(SocketAddress target, int timeout) throws IOException {
            if (!(target instanceof InetSocketAddress address) || isPrivate(address.getAddress())) {
                throw new PrivateNetworkException();
            }
            super.connect(target, timeout);
        }
    }

    static boolean isPrivate(InetAddress address) {
        if (address == null
                || address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress()) {
            return true;
        }
        byte[] bytes = address.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        if (bytes.length == 4) {
            return first == 0 || first >= 240 || first == 100 && second >> 6 == 1;
        }
        // Only 2000::/3 is given out; 2002::/16 is a tunnel to an address of the other kind.
        return first >> 5 != 1 || first == 0x20 && second == 0x02;
    }

    @Override
    public Socket createSocket() {
        return new Guarded();
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return createSocket(InetAddress.getByName(host), port);
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress localHost, int localPort) throws IOException {
        return createSocket(InetAddress.getByName(host), port, localHost, localPort);
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        Socket socket = createSocket();
        socket.connect(new InetSocketAddress(host, port), 0);
        return socket;
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress localHost, int localPort) throws IOException {
        Socket socket = createSocket();
        socket.bind(new InetSocketAddress(localHost, localPort));
        socket.connect(new InetSocketAddress(host, port), 0);
        return socket;
    }
}
