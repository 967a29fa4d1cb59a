package com.codecanvas.medspa.core.modules.slots;

import static com.codecanvas.medspa.core.modules.Described.module;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.slots.ProviderSlot;
import com.codecanvas.medspa.api.slots.ProviderUnavailableException;
import com.codecanvas.medspa.api.slots.Slot;
import com.codecanvas.medspa.core.modules.ClinicDesk;
import com.codecanvas.medspa.core.modules.PlainRegistry;
import com.codecanvas.medspa.core.modules.clinic.ClinicModules;
import com.codecanvas.medspa.core.modules.slots.Providers.Borrowed;
import com.codecanvas.medspa.core.testing.RecordingAudit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlotTest {

    @ProviderSlot("sms")
    interface Sms {
        String send(String text);
    }

    private final ClinicModules clinicModules = ClinicDesk.clinicModules();
    private final PlainRegistry registry = new PlainRegistry(clinicModules);
    private final ClinicSlots choices = choices();
    private final SlotRouter router = new SlotRouter(registry, clinicModules, choices);
    private final CallsInFlight calls = new CallsInFlight();
    private final RecordingAudit audit = new RecordingAudit();
    private final AtomicInteger signals = new AtomicInteger();
    private final Map<String, Sms> services = new HashMap<>();
    private final ClinicDesk clinic = new ClinicDesk();
    private final ClinicDesk other = new ClinicDesk();
    private final Slot<Sms> slot = new FilledSlot<>(
            BundleSlots.slotId(Sms.class),
            new FilledSlot.Kernel(router, registry, calls, ClinicDesk.KIT.scopes()),
            provider -> services.containsKey(provider) ? new Borrowed<>(services.get(provider), () -> {}) : null);

    private static ClinicSlots choices() {
        return new ClinicSlots(
                ClinicDesk.KIT.database(),
                ClinicDesk.KIT.transactions(),
                ClinicDesk.KIT.scopes(),
                ClinicDesk.KIT.clinics(),
                ClinicDesk.KIT.signals(),
                () -> "modules");
    }

    @BeforeEach
    void installTwoProviders() {
        registry.ship(module("messaging").owning("sms").done());
        for (String provider : new String[] {"twilio", "vonage"}) {
            registry.ship(module(provider).filling("sms").done());
            services.put(provider, text -> provider + ": " + text);
        }
    }

    private Slot.Served<String> send() {
        return clinic.call(() -> slot.call(sms -> sms.send("hello")));
    }

    private void enable(String module, boolean enabled) {
        clinic.request(() -> clinicModules.enable(module, enabled));
    }

    private boolean swap(String provider, String fallback) {
        SlotChoice choice = provider == null ? null : new SlotChoice(provider, fallback);
        return clinic.call(() -> swapping().swap(clinic.id(), "sms", choice));
    }

    private SlotSwap swapping() {
        return new SlotSwap(router, choices, calls, ClinicDesk.KIT.transactions(), audit, new Live());
    }

    @Test
    void theOnlyEnabledProviderIsMeantWhileNothingWasChosen() {
        assertThat(clinic.call(slot::active)).isEmpty();
        assertThatThrownBy(this::send).isInstanceOf(ProviderUnavailableException.class);
        enable("vonage", false);
        assertThat(clinic.call(slot::active)).contains("twilio");
        assertThat(send()).isEqualTo(new Slot.Served<>("twilio", "twilio: hello"));
    }

    @Test
    void whoDidItAloneGoesOnWhenAnotherJoins() {
        enable("vonage", false);
        join("vonage");
        assertThat(clinic.call(slot::active)).contains("twilio");
        assertThat(choices().choice(other.id(), "sms")).isEmpty();
        swap("vonage", null);
        enable("twilio", false);
        join("twilio");
        assertThat(clinic.call(slot::active)).contains("vonage");
    }

    @Test
    void nobodyStandsOutAmongSeveralOrAlone() {
        join("twilio");
        assertThat(choices().choice(clinic.id(), "sms")).isEmpty();
        enable("vonage", false);
        join("twilio");
        assertThat(choices().choice(clinic.id(), "sms")).isEmpty();
    }

    private void join(String module) {
        clinic.request(() -> {
            new StandingProviders(router, choices)
                    .keep(clinic.id(), registry.find(module).orElseThrow());
            clinicModules.enable(module, true);
        });
    }

    @Test
    void theClinicsChoiceIsItsOwnAndSurvivesARestart() {
        swap("vonage", null);
        assertThat(send().provider()).isEqualTo("vonage");
        assertThat(other.call(slot::active)).isEmpty();
        assertThat(choices().choice(clinic.id(), "sms")).contains(new SlotChoice("vonage", null));
        assertThat(audit.acts()).extracting(RecordingAudit.Act::action).containsExactly("slots.swapped");
        assertThat(signals).hasValue(1);
        swap(null, null);
        assertThat(clinic.call(slot::active)).isEmpty();
    }

    @Test
    void theFallbackIsAskedOnlyWhenTheProviderIsAwayOrSaysThatNothingHappened() {
        swap("twilio", "vonage");
        registry.stop("twilio");
        assertThat(send().provider()).isEqualTo("vonage");
        registry.ship(module("twilio").filling("sms").done());
        services.put("twilio", text -> {
            throw new ProviderUnavailableException("busy");
        });
        assertThat(send().provider()).isEqualTo("vonage");
        services.put("twilio", text -> {
            throw new IllegalStateException("perhaps it was sent");
        });
        assertThatThrownBy(this::send).hasMessage("perhaps it was sent");
        enable("twilio", false);
        assertThat(clinic.call(slot::active)).contains("vonage");
        assertThat(registry.inside).hasValue(0);
    }

    @Test
    void whatTheFormerProviderMadeIsStillReachedThroughIt() {
        swap("twilio", null);
        swap("vonage", null);
        enable("twilio", false);
        assertThat(clinic.<String>call(() -> slot.callProvider("twilio", sms -> sms.send("refund"))))
                .isEqualTo("twilio: refund");
        registry.uninstall("twilio");
        assertThatThrownBy(() -> clinic.call(() -> slot.callProvider("twilio", sms -> sms.send("refund"))))
                .isInstanceOf(ProviderUnavailableException.class);
    }

    @Test
    void aProviderThatOnlyAnotherClinicUsesCannotBeReached() {
        registry.install(module("private").filling("sms").done());
        services.put("private", text -> "private: " + text);
        other.request(() -> clinicModules.enable("private", true));
        other.request(() -> clinicModules.consent(
                "private",
                com.codecanvas.medspa.core.modules.clinic.Asked.by(
                        registry.find("private").orElseThrow())));
        assertThat(other.<String>call(() -> slot.callProvider("private", sms -> sms.send("x"))))
                .isEqualTo("private: x");
        assertThatThrownBy(() -> clinic.call(() -> slot.callProvider("private", sms -> sms.send("x"))))
                .isInstanceOf(ProviderUnavailableException.class);
    }

    @Test
    void swappingSendsNewWorkOnAtOnceAndWaitsForWhatIsInside() throws Exception {
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch mayEnd = new CountDownLatch(1);
        swap("twilio", null);
        services.put("twilio", text -> {
            inside.countDown();
            await(mayEnd);
            return "twilio: " + text;
        });
        CompletableFuture<Slot.Served<String>> slow = CompletableFuture.supplyAsync(this::send);
        await(inside);
        assertThat(registry.inside).as("stopping the module waits too").hasValue(1);
        CompletableFuture<Boolean> swapped = CompletableFuture.supplyAsync(() -> swap("vonage", null));
        while (!clinic.call(() -> slot.active().orElseThrow()).equals("vonage")) {
            Thread.onSpinWait();
        }
        assertThat(swapped).isNotDone();
        mayEnd.countDown();
        assertThat(swapped.get()).isTrue();
        assertThat(slow.get().provider()).isEqualTo("twilio");
    }

    @Test
    void aContractNeedsItsSlotsName() {
        assertThatThrownBy(() -> BundleSlots.slotId(Runnable.class)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void await(CountDownLatch latch) {
        try {
            if (!latch.await(20, java.util.concurrent.TimeUnit.SECONDS)) {
                throw new IllegalStateException("not in time");
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private final class Live implements com.codecanvas.medspa.api.live.LiveUpdates {
        @Override
        public void changed(String topic) {
            assertThat(topic).isEqualTo("slots");
            signals.incrementAndGet();
        }

        @Override
        public void changed(String topic, UUID id) {
            throw new UnsupportedOperationException();
        }
    }
}
