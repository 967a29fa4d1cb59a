package com.codecanvas.medspa.core.installer.rest;

import com.codecanvas.medspa.api.audit.NotAudited;
import com.codecanvas.medspa.api.web.Answers;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.Problem;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.core.auth.OperatorOnly;
import com.codecanvas.medspa.core.installer.store.InstallerTables;
import com.codecanvas.medspa.core.installer.store.Signers;
import com.codecanvas.medspa.core.installer.store.Signers.Signer;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Whose packages the operator trusts without being asked again. */
@Component(service = SignersResource.class)
@RestResource
@Path("operator/signers")
@Produces(MediaType.APPLICATION_JSON)
@OperatorOnly
public final class SignersResource {

    private static final String FINGERPRINT = "[0-9a-f]{64}";
    private static final int MOST_NAME = 200;

    private final Signers signers;

    @Activate
    public SignersResource(@Reference InstallerTables stores) {
        this.signers = stores.signers();
    }

    /** Whom to trust. */
    public record NewSigner(String fingerprint, String name) {}

    @GET
    @NotAudited(because = Unaudited.BECAUSE)
    public Page<Signer> list() {
        return Page.all(signers.all());
    }

    @POST
    @Answers(201)
    @NotAudited(because = Unaudited.BECAUSE)
    public Signer trust(NewSigner signer) {
        if (signer == null
                || signer.fingerprint() == null
                || !signer.fingerprint().matches(FINGERPRINT)) {
            throw Problem.invalid("fingerprint", "format", "A fingerprint has 64 digits from 0-9 and a-f (SHA-256).");
        }
        if (signer.name() == null || signer.name().isBlank() || signer.name().length() > MOST_NAME) {
            throw Problem.invalid("name", "length", "Give the signer a name of at most " + MOST_NAME + " characters.");
        }
        signers.trust(signer.fingerprint(), signer.name().trim(), "operator");
        return signers.all().stream()
                .filter(known -> known.fingerprint().equals(signer.fingerprint()))
                .findFirst()
                .orElseThrow();
    }

    @DELETE
    @Path("{fingerprint}")
    @NotAudited(because = Unaudited.BECAUSE)
    public void distrust(@PathParam("fingerprint") String fingerprint) {
        if (!signers.distrust(fingerprint)) {
            throw Problem.of("not-found", 404, "Not found", "There is no such trusted signer.");
        }
    }
}
