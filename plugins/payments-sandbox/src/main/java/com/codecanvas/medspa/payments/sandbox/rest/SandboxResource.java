package com.codecanvas.medspa.payments.sandbox.rest;

import com.codecanvas.medspa.api.audit.NotAudited;
import com.codecanvas.medspa.api.auth.RequiresPermission;
import com.codecanvas.medspa.api.web.Page;
import com.codecanvas.medspa.api.web.RestResource;
import com.codecanvas.medspa.payments.sandbox.bank.Operation;
import com.codecanvas.medspa.payments.sandbox.bank.Operations;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** What the pretended bank has in its books. */
@Component(service = SandboxResource.class)
@RestResource
@Path("payments-sandbox/operations")
@RequiresPermission("payments-sandbox.read")
public final class SandboxResource {

    private static final int MOST = 200;

    private final Operations operations;

    @Activate
    public SandboxResource(@Reference Operations operations) {
        this.operations = operations;
    }

    @GET
    @NotAudited(because = "The pretended bank knows amounts and invoice numbers, and nothing of patients.")
    public Page<Operation> list() {
        return Page.all(operations.list(MOST));
    }
}
