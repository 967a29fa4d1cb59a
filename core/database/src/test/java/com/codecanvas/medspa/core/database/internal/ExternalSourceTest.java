package com.codecanvas.medspa.core.database.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.core.database.embedded.DatabaseProblem;
import com.codecanvas.medspa.core.database.embedded.Login;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ExternalSourceTest {
    private static final String NOBODY_LISTENS = "jdbc:postgresql://127.0.0.1:1/medspa";

    @Test
    void aServerThatIsDownIsNamedWithoutItsPassword() {
        Login owner = new Login(NOBODY_LISTENS, "medspa_owner", "hush");
        assertThatThrownBy(() -> new ExternalSource(owner).open())
                .isInstanceOf(DatabaseProblem.class)
                .hasMessageContaining(NOBODY_LISTENS)
                .hasMessageContaining("MEDSPA_DB_URL")
                .message()
                .doesNotContain("hush", "\n");
    }

    @Test
    void anAddressOfAnotherKindOfDatabaseIsRefused() {
        Login owner = new Login("jdbc:mysql://127.0.0.1/medspa", "root", "");
        assertThatThrownBy(() -> new ExternalSource(owner).open()).hasMessageContaining("jdbc:postgresql:");
    }

    @Test
    void theEnvironmentWinsOverTheFile() {
        DatabaseConfig file = new InFile("", "filed");
        Path any = Path.of("any");
        assertThat(DatabaseConfig.Choice.source(file, Map.of(), any, any)).isInstanceOf(EmbeddedSource.class);
        assertThat(DatabaseConfig.Choice.source(file, Map.of("MEDSPA_DB_URL", NOBODY_LISTENS), any, any))
                .isInstanceOf(ExternalSource.class);
        assertThat(DatabaseConfig.Choice.source(new InFile(NOBODY_LISTENS, "filed"), Map.of(), any, any))
                .isInstanceOf(ExternalSource.class);
    }

    private record InFile(String url, String user) implements DatabaseConfig {
        @Override
        public String password() {
            return "";
        }

        @Override
        public int embedded_port() {
            return 0;
        }

        @Override
        public Class<DatabaseConfig> annotationType() {
            return DatabaseConfig.class;
        }
    }
}
