package com.codecanvas.medspa.messaging.store;

import com.codecanvas.medspa.api.encryption.BlindIndex;
import java.util.Locale;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The tokens by which encrypted numbers and e-mail addresses are found. */
@Component(service = Addresses.class)
public final class Addresses {

    private final BlindIndex index;

    @Activate
    public Addresses(@Reference BlindIndex index) {
        this.index = index;
    }

    byte[] token(String address) {
        return address == null ? null : index.token("messaging.address", address.toLowerCase(Locale.ROOT));
    }
}
