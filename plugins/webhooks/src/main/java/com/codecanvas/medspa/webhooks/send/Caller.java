package com.codecanvas.medspa.webhooks.send;

import com.codecanvas.medspa.webhooks.domain.Outcome;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import javax.net.ssl.SSLException;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.SSLSocketFactory;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.component.annotations.Reference;

/**
 * Makes one call over a connection of its own to an address that was checked: a client that resolves the name itself could be led elsewhere between check and call. Follows
 * no redirect, reads little of the answer, and ends within its time whatever the receiver does.
 */
@Component(service = Caller.class)
public final class Caller {

    private static final int CONNECT_MILLIS = 5_000;

    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "webhooks");
        thread.setDaemon(true);
        return thread;
    });
    private final Targets targets;
    /** Asked for when it is needed: the JDK reads all its certificates for it. */
    private final Supplier<SSLSocketFactory> tls;

    private final Duration limit;

    @Activate
    public Caller(@Reference Targets targets) {
        this(targets, () -> (SSLSocketFactory) SSLSocketFactory.getDefault(), Duration.ofSeconds(15));
    }

    Caller(Targets targets, Supplier<SSLSocketFactory> tls, Duration limit) {
        this.targets = targets;
        this.tls = tls;
        this.limit = limit;
    }

    @Deactivate
    void stop() {
        clock.shutdownNow();
    }

    Outcome call(Request request) {
        long began = System.nanoTime();
        AtomicBoolean late = new AtomicBoolean();
        Socket socket = new Socket(Proxy.NO_PROXY);
        ScheduledFuture<?> end = clock.schedule(() -> cut(socket, late), limit.toMillis(), TimeUnit.MILLISECONDS);
        try (socket) {
            int status = exchange(socket, request);
            return Outcome.answered(status, millis(began));
        } catch (IOException failure) {
            return Outcome.failed(late.get() ? "timed-out" : code(failure), millis(began));
        } finally {
            end.cancel(false);
        }
    }

    private int exchange(Socket socket, Request request) throws IOException {
        URI url = request.url();
        boolean secure = "https".equals(url.getScheme());
        if (!secure && !targets.insecureToo()) {
            throw new SSLException("not https");
        }
        int port = url.getPort() > 0 ? url.getPort() : secure ? 443 : 80;
        InetAddress address = targets.addresses(Targets.host(url)).get(0);
        socket.connect(new InetSocketAddress(address, port), CONNECT_MILLIS);
        targets.require(socket.getInetAddress());
        socket.setSoTimeout((int) limit.toMillis());
        if (!secure) {
            return request.exchange(socket);
        }
        try (SSLSocket encrypted = (SSLSocket) tls.get().createSocket(socket, Targets.host(url), port, true)) {
            SSLParameters parameters = encrypted.getSSLParameters();
            parameters.setEndpointIdentificationAlgorithm("HTTPS");
            encrypted.setSSLParameters(parameters);
            encrypted.startHandshake();
            return request.exchange(encrypted);
        }
    }

    private static void cut(Socket socket, AtomicBoolean late) {
        late.set(true);
        try {
            socket.close();
        } catch (IOException closedAlready) {
            late.set(true);
        }
    }

    private static String code(IOException failure) {
        if (failure instanceof RefusedAddressException) {
            return "private-address";
        }
        if (failure instanceof UnknownHostException) {
            return "unknown-host";
        }
        if (failure instanceof SSLException) {
            return "insecure";
        }
        if (failure instanceof SocketTimeoutException) {
            return "timed-out";
        }
        return failure instanceof UnreadableAnswerException ? "no-http" : "unreachable";
    }

    private static int millis(long began) {
        return (int) Math.min(Integer.MAX_VALUE, TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began));
    }
}
