package com.codecanvas.medspa.core.database.internal;

import com.codecanvas.medspa.core.database.embedded.Login;
import java.nio.file.Path;
import java.util.Map;

/** Settings of {@code etc/com.codecanvas.medspa.database.cfg}; the environment wins. */
public @interface DatabaseConfig {

    String url() default "";

    String user() default "";

    String password() default "";

    int embedded_port() default 0;

    /** Chooses between the embedded server and another one. */
    final class Choice {
        private Choice() {}

        static Source source(DatabaseConfig config, Map<String, String> environment, Path home, Path data) {
            String url = environment.getOrDefault("MEDSPA_DB_URL", config.url());
            if (url.isBlank()) {
                return new EmbeddedSource(data, home.resolve("lib/postgres"), config.embedded_port());
            }
            return new ExternalSource(new Login(
                    url,
                    environment.getOrDefault("MEDSPA_DB_USER", config.user()),
                    environment.getOrDefault("MEDSPA_DB_PASSWORD", config.password())));
        }
    }
}
