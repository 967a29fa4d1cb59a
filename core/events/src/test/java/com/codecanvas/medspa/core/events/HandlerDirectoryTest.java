package com.codecanvas.medspa.core.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.core.persistence.KernelDatabase;
import com.codecanvas.medspa.core.persistence.SqlWork;
import com.codecanvas.medspa.core.tenancy.Scope;
import com.codecanvas.medspa.core.testing.KernelKit;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class HandlerDirectoryTest {

    private static final KernelKit KIT = KernelKit.shared().schema("events");

    /** Ten requests that publish at once would otherwise hold all connections and wait for an eleventh. */
    @Test
    void whoPublishesNeedsNoSecondConnection() throws Exception {
        HandlerDirectory fresh = new HandlerDirectory(new OneConnection(), KIT.signals());
        List<KnownHandler> found = KIT.scopes().call(new Scope(KIT.clinicA(), null), () -> inRequest(fresh));
        assertThat(found).isEmpty();
    }

    private static List<KnownHandler> inRequest(HandlerDirectory directory) throws Exception {
        return KIT.transactions().call(() -> directory.wanting(Set.of("no.such")));
    }

    private static final class OneConnection implements KernelDatabase {
        @Override
        public <T> T inClinic(SqlWork<T> work) {
            return KIT.database().inClinic(work);
        }

        @Override
        public <T> T global(SqlWork<T> work) {
            throw new AssertionError("a second connection");
        }
    }
}
