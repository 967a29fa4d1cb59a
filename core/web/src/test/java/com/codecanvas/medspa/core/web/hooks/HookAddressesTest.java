package com.codecanvas.medspa.core.web.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.api.tenancy.Clinic;
import com.codecanvas.medspa.core.tenancy.Scope;
import com.codecanvas.medspa.core.testing.KernelKit;
import java.net.URI;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;

class HookAddressesTest {

    private static final KernelKit KIT = KernelKit.shared();
    private final HookAddresses addresses = new HookAddresses(KIT.blindIndex(), "https://practice.example.com/");

    @Test
    void areTheSameEachTimeAndStartWithThePublicAddress() throws Exception {
        URI first = in(KIT.clinicA(), () -> of(KIT.clinicA(), "reports"));
        assertThat(first)
                .hasScheme("https")
                .hasHost("practice.example.com")
                .hasPath("/api/v1/hooks/" + KIT.clinicA().id() + "/lasers/reports/" + key(first));
        assertThat(in(KIT.clinicA(), () -> of(KIT.clinicA(), "reports"))).isEqualTo(first);
    }

    @Test
    void fitTheirClinicModuleAndNameAlone() throws Exception {
        String key = key(in(KIT.clinicA(), () -> of(KIT.clinicA(), "reports")));
        assertThat(in(KIT.clinicA(), () -> addresses.fits(key, "lasers", "reports")))
                .isTrue();
        assertThat(in(KIT.clinicA(), () -> addresses.fits(key, "lasers", "other")))
                .isFalse();
        assertThat(in(KIT.clinicA(), () -> addresses.fits(key, "photos", "reports")))
                .isFalse();
        assertThat(in(KIT.clinicA(), () -> addresses.fits("", "lasers", "reports")))
                .isFalse();
        assertThat(in(KIT.clinicB(), () -> addresses.fits(key, "lasers", "reports")))
                .isFalse();
    }

    private URI of(Clinic clinic, String name) {
        return addresses.of(clinic.id(), "lasers", name);
    }

    private static String key(URI address) {
        return address.getPath().substring(address.getPath().lastIndexOf('/') + 1);
    }

    private static <T> T in(Clinic clinic, Callable<T> work) throws Exception {
        return KIT.scopes().call(new Scope(clinic, null), work);
    }
}
