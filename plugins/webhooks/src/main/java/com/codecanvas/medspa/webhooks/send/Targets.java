package com.codecanvas.medspa.webhooks.send;

import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.webhooks.domain.EndpointDraft;
import com.codecanvas.medspa.webhooks.domain.PublicAddresses;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;

/** Where messages may go: to the public internet, unless the operator's {@code etc} says otherwise. */
@Component(service = Targets.class, configurationPid = "com.codecanvas.medspa.webhooks")
public final class Targets {

    /** In {@code etc/com.codecanvas.medspa.webhooks.cfg}; for tests and for receivers in the operator's own network. */
    public @interface Config {
        boolean allow_private_targets() default false;
    }

    private final boolean privateToo;

    @Activate
    public Targets(Config config) {
        this(config.allow_private_targets());
    }

    public Targets(boolean privateToo) {
        this.privateToo = privateToo;
    }

    /** Before it is saved. What the name leads to may change, so it is asked again at each call. */
    public void check(EndpointDraft draft) {
        draft.check(privateToo);
        try {
            List<InetAddress> unused = addresses(host(draft.target()));
        } catch (UnknownHostException unknown) {
            throw Problem.invalid("url", "unknown-host", "There is no server of this name.");
        } catch (RefusedAddressException refused) {
            throw Problem.invalid(
                    "url",
                    "public",
                    "This address leads into a private network. Only servers in the internet are called.");
        }
    }

    /** All addresses of the host; one that is not allowed spoils them all. */
    List<InetAddress> addresses(String host) throws UnknownHostException, RefusedAddressException {
        InetAddress[] found = InetAddress.getAllByName(host);
        for (InetAddress address : found) {
            require(address);
        }
        return List.of(found);
    }

    void require(InetAddress address) throws RefusedAddressException {
        if (!privateToo && !PublicAddresses.contain(address)) {
            throw new RefusedAddressException();
        }
    }

    /** Without the brackets of an IPv6 address. */
    static String host(URI url) {
        String host = url.getHost();
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    boolean insecureToo() {
        return privateToo;
    }
}
