package com.codecanvas.medspa.core.web.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.codecanvas.medspa.api.auth.OpenEndpoint;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.core.auth.OperatorOnly;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EndpointReaderTest {

    private final EndpointReader reader =
            new EndpointReader("lasers", new AccessRules(Set.of("lasers.read", "lasers.write"), false));

    @Test
    void readsWhoMayCallAndHowItAnswers() {
        List<Endpoint> endpoints = reader.read(Lasers.class);
        assertThat(endpoints)
                .extracting(Endpoint::action)
                .containsExactly("lasers.calibrate", "lasers.list", "lasers.upload");
        assertThat(endpoints)
                .extracting(Endpoint::access)
                .containsExactly(
                        new Access.Permission("lasers.write"),
                        new Access.Permission("lasers.read"),
                        new Access.SignedIn("a reason"));
        assertThat(endpoints).extracting(Endpoint::body).containsExactly(BodyKind.JSON, BodyKind.NONE, BodyKind.STREAM);
        assertThat(endpoints.get(0).status()).isEqualTo(201);
        assertThat(endpoints.get(0).path()).hasToString("lasers/{id}/calibrations");
    }

    @Test
    void refusesAnEndpointThatDoesNotSayWhoMayCallIt() {
        assertThatThrownBy(() -> reader.read(Silent.class))
                .isInstanceOf(RefusedEndpointException.class)
                .hasMessageContaining("Silent.list")
                .hasMessageContaining("declares neither");
    }

    @Test
    void refusesAPermissionThatTheModuleDoesNotDeclare() {
        assertThatThrownBy(() -> reader.read(Borrowing.class)).hasMessageContaining("patients.read");
    }

    @Test
    void refusesOperatorEndpointsOfModules() {
        assertThatThrownBy(() -> reader.read(Elevated.class)).hasMessageContaining("only the kernel");
    }

    /** A resource as it should be. */
    @Path("lasers")
    @RequiresPermission("lasers.read")
    public static final class Lasers {
        @GET
        public String list() {
            return "";
        }

        @POST
        @Path("{id}/calibrations")
        @RequiresPermission("lasers.write")
        @Answers(201)
        public String calibrate(@PathParam("id") String id, String body) {
            return id + body;
        }

        @POST
        @OpenEndpoint(because = "a reason")
        public void upload(InputStream body) {}
    }

    /** Declares nothing. */
    @Path("silent")
    public static final class Silent {
        @GET
        public String list() {
            return "";
        }
    }

    /** Uses another module's permission. */
    @Path("borrowing")
    @RequiresPermission("patients.read")
    public static final class Borrowing {
        @GET
        public String list() {
            return "";
        }
    }

    /** A module that would be operator. */
    @Path("elevated")
    @OperatorOnly
    public static final class Elevated {
        @GET
        public String list() {
            return "";
        }
    }
}
