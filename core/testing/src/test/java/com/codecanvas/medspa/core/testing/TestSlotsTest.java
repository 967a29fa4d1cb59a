package com.codecanvas.medspa.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.slots.ProviderSlot;
import com.codecanvas.medspa.api.slots.ProviderUnavailableException;
import com.codecanvas.medspa.api.slots.Slot;
import org.junit.jupiter.api.Test;

class TestSlotsTest {

    @ProviderSlot("greeting")
    interface Greeting {
        String greet();
    }

    private final TestSlots slots = new TestSlots();

    @Test
    void behavesAsTheKernelsSlots() {
        Slot<Greeting> slot = slots.of(Greeting.class);
        assertThatThrownBy(() -> slot.call(Greeting::greet)).isInstanceOf(ProviderUnavailableException.class);
        slots.fill(Greeting.class, "polite", () -> "Good day");
        slots.fill(Greeting.class, "short", () -> "Hi");
        assertThat(slot.call(Greeting::greet)).isEqualTo(new Slot.Served<>("polite", "Good day"));
        slots.choose(Greeting.class, "short");
        assertThat(slot.call(Greeting::greet).provider()).isEqualTo("short");
        assertThat(slot.<String>callProvider("polite", Greeting::greet)).isEqualTo("Good day");
        slots.fallback(Greeting.class, "polite");
        slots.empty(Greeting.class, "short");
        assertThat(slot.call(Greeting::greet).provider()).isEqualTo("polite");
        assertThatThrownBy(() -> slots.of(Runnable.class)).isInstanceOf(IllegalArgumentException.class);
    }
}
