package com.codecanvas.medspa.webhooks.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class SecretTest {

    @Test
    void signsAsTheExampleOfTheSpecification() {
        Secret secret = new Secret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
        assertThat(secret.sign("msg_p5jXN8AQM9LWM0D4loKWxJek", 1614265330, "{\"test\": 2432232314}"))
                .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
    }

    @Test
    void noTwoAreTheSameAndNoneIsInALog() {
        assertThat(Secret.random()).isNotEqualTo(Secret.random());
        assertThat(Secret.random().toString()).isEqualTo("a secret");
    }

    @Test
    void forADayAfterARenewalBothSecretsHold() {
        Instant now = Instant.parse("2026-11-25T10:00:00Z");
        Endpoint.Secrets renewed = Endpoint.Secrets.first().renewed(now);
        assertThat(renewed.sign("id", now.plusSeconds(60), "{}").split(" ")).hasSize(2);
        assertThat(renewed.sign("id", now.plusSeconds(90_000), "{}").split(" ")).hasSize(1);
    }
}
