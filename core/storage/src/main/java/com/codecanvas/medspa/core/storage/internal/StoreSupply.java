package com.codecanvas.medspa.core.storage.internal;

import com.codecanvas.medspa.core.storage.ArtefactStore;
import com.codecanvas.medspa.core.storage.folder.FolderArtefacts;
import com.codecanvas.medspa.core.storage.folder.FolderOrigin;
import com.codecanvas.medspa.core.storage.folder.SharedArtefacts;
import com.codecanvas.medspa.core.storage.origin.BucketSettings;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Offers the store that was configured: a folder at once; for a bucket its settings, whose origin {@link BucketStoreSupply} waits for. */
@Component(immediate = true, configurationPid = "com.codecanvas.medspa.storage")
public final class StoreSupply {
    private static final Logger LOG = LoggerFactory.getLogger(StoreSupply.class);

    private final ServiceRegistration<?> offered;

    @Activate
    public StoreSupply(BundleContext context, StorageConfig config) {
        Map<String, String> environment = System.getenv();
        Path copies = copies(context);
        Optional<BucketSettings> bucket = ConfiguredBucket.of(config, environment);
        if (bucket.isPresent()) {
            LOG.info("Module files are kept in the bucket {}", bucket.get());
            this.offered = context.registerService(BucketSettings.class, bucket.get(), null);
            return;
        }
        String shared = environment.getOrDefault("MEDSPA_STORAGE_FOLDER", config.folder());
        ArtefactStore store = shared.isBlank()
                ? new FolderArtefacts(copies)
                : new SharedArtefacts(copies, new FolderOrigin(Path.of(shared)));
        this.offered = context.registerService(ArtefactStore.class, store, null);
    }

    static Path copies(BundleContext context) {
        return Path.of(context.getProperty("medspa.data")).resolve("artefacts");
    }

    @Deactivate
    void close() {
        offered.unregister();
    }
}
