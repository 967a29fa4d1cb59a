package com.codecanvas.medspa.core.storage.internal;

import com.codecanvas.medspa.core.storage.ArtefactStore;
import com.codecanvas.medspa.core.storage.folder.SharedArtefacts;
import com.codecanvas.medspa.core.storage.origin.ArtefactOrigin;
import java.nio.file.Path;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** The store on a bucket, as soon as somebody can reach it. */
@Component
public final class BucketStoreSupply implements ArtefactStore {

    private final ArtefactStore store;

    @Activate
    public BucketStoreSupply(BundleContext context, @Reference ArtefactOrigin origin) {
        this.store = new SharedArtefacts(StoreSupply.copies(context), origin);
    }

    @Override
    public void keep(String sha256, Path file) {
        store.keep(sha256, file);
    }

    @Override
    public Path fetch(String sha256) {
        return store.fetch(sha256);
    }

    @Override
    public boolean has(String sha256) {
        return store.has(sha256);
    }

    @Override
    public void forget(String sha256) {
        store.forget(sha256);
    }
}
