package com.codecanvas.medspa.payments.rest;

import com.codecanvas.medspa.api.audit.NotAudited;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.persistence.TransactionPerCall;
import com.codecanvas.medspa.api.slots.ProviderUnavailableException;
import com.codecanvas.medspa.api.slots.Slot;
import com.codecanvas.medspa.api.slots.Slots;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.payments.api.CheckoutForm;
import com.codecanvas.medspa.payments.api.PaymentProvider;
import com.codecanvas.medspa.payments.domain.PaymentSettings;
import com.codecanvas.medspa.payments.till.Clerk;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Optional;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the checkout page needs to know before anything is charged. */
@Component(service = CheckoutResource.class)
@RestResource
@Path("payments/checkout")
@RequiresPermission("payments.take")
public final class CheckoutResource {

    /** @param card null while no provider can take a card */
    public record CheckoutView(String currency, int taxPermille, List<Integer> tipPercents, CardForm card) {}

    /**
     * The fields that the active provider brings.
     *
     * @param pages whether it has pages where patients pay by a link
     */
    public record CardForm(String provider, CheckoutForm form, boolean pages) {}

    private final Slots slots;
    private final Clerk clerk;

    @Activate
    public CheckoutResource(@Reference Slots slots, @Reference Clerk clerk) {
        this.slots = slots;
        this.clerk = clerk;
    }

    @GET
    @TransactionPerCall
    @NotAudited(because = "Settings of the checkout are no patient data.")
    public CheckoutView read() {
        PaymentSettings settings = clerk.settings();
        return new CheckoutView(clerk.currency(), settings.taxPermille(), settings.tipPercents(), card());
    }

    private CardForm card() {
        Slot<PaymentProvider> slot = slots.of(PaymentProvider.class);
        Optional<String> active = slot.active();
        if (active.isEmpty()) {
            return null;
        }
        try {
            return slot.callProvider(
                    active.get(), provider -> new CardForm(active.get(), provider.checkout(), provider.hasPages()));
        } catch (ProviderUnavailableException e) {
            // Cash and cheques still work.
            return null;
        }
    }
}
