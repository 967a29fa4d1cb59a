package com.codecanvas.medspa.core.installer.plan;

import static org.assertj.core.api.Assertions.assertThat;

import com.codecanvas.medspa.core.packages.Grants;
import com.codecanvas.medspa.core.packages.Signature;
import com.codecanvas.medspa.core.packages.Signature.State;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsentTest {

    private static final Grants ASKED = new Grants(true, List.of("api.example.com"), List.of("names", "notes"));

    @Test
    void holdsForExactlyWhatIsAsked() {
        Grants same = new Grants(true, List.of("api.example.com"), List.of("notes", "names"));
        assertThat(new Consent("abc", same).differences("abc", ASKED)).isEmpty();
    }

    @Test
    void neitherLessNorMoreIsConsent() {
        Grants less = new Grants(true, List.of(), List.of("names"));
        assertThat(new Consent("abc", less).differences("abc", ASKED))
                .containsExactly("the servers that it talks to", "the patient data that it sees");
        Grants more = new Grants(true, List.of("api.example.com"), List.of("names", "notes", "photos"));
        assertThat(new Consent("abc", more).differences("abc", ASKED)).containsExactly("the patient data that it sees");
    }

    @Test
    void anotherSignerNeedsAnotherConsent() {
        assertThat(new Consent("abd", ASKED).differences("abc", ASKED)).containsExactly("the signer");
        assertThat(new Consent(null, null).differences(null, Grants.NONE)).isEmpty();
    }

    @Test
    void whatAnUpgradeAsksForBeyondIsTold() {
        GrantChange change = GrantChange.between(new Grants(true, List.of("a.example"), List.of("names")), ASKED);
        assertThat(change.added()).containsExactly("host: api.example.com", "patient data: notes");
        assertThat(change.removed()).containsExactly("host: a.example");
    }

    @Test
    void unsignedFilesComeInForDevelopmentAloneAndTamperedOnesNever() {
        Signature unsigned = Signature.none(State.UNSIGNED, "Nobody signed it.");
        Signature tampered = Signature.none(State.TAMPERED, "x was changed.");
        assertThat(new SignatureRule(false).refusals(unsigned))
                .extracting(Refusal::rule)
                .containsExactly("unsigned");
        assertThat(new SignatureRule(true).refusals(unsigned)).isEmpty();
        assertThat(new SignatureRule(true).refusals(tampered))
                .extracting(Refusal::rule)
                .containsExactly("tampered");
    }
}
