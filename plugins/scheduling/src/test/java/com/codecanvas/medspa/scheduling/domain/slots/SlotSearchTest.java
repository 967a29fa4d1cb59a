package com.codecanvas.medspa.scheduling.domain.slots;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a search that is slow and plain, in a thousand clinics made by chance; a failure names the seed that shows it again. */
class SlotSearchTest {

    private static final int CLINICS = 250;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3})
    void finds_what_looking_at_every_minute_finds(int part) {
        int found = 0;
        for (long seed = (long) part * CLINICS; seed < (part + 1L) * CLINICS; seed++) {
            found += compare(seed);
        }
        assertThat(found).as("enough clinics with free times").isGreaterThan(CLINICS);
    }

    private static int compare(long seed) {
        RandomClinic clinic = new RandomClinic(seed);
        List<FreeSlot> all = new SlowSearch(clinic).first();
        Found found = new SlotSearch(clinic.premises, clinic).find(clinic.query);
        int limit = clinic.query.limit();
        assertThat(found.slots()).as("seed %d", seed).isEqualTo(all.subList(0, Math.min(limit, all.size())));
        assertThat(found.more()).as("more, seed %d", seed).isEqualTo(all.size() > limit);
        assertThat(found.reason() == null).as("reason, seed %d", seed).isEqualTo(!all.isEmpty());
        return found.slots().size();
    }
}
