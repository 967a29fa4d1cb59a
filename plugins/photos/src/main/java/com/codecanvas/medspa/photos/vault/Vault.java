package com.codecanvas.medspa.photos.vault;

import com.codecanvas.medspa.api.encryption.StreamCipher;
import com.codecanvas.medspa.api.persistence.Ids;
import com.codecanvas.medspa.api.slots.ProviderUnavailableException;
import com.codecanvas.medspa.api.slots.Slot;
import com.codecanvas.medspa.api.slots.Slots;
import com.codecanvas.medspa.api.tenancy.CurrentClinic;
import com.codecanvas.medspa.photos.api.ObjectKey;
import com.codecanvas.medspa.photos.api.ObjectStorage;
import com.codecanvas.medspa.photos.api.ObjectStorageUnavailableException;
import com.codecanvas.medspa.photos.domain.StoredObject;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import java.util.function.Function;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Encrypts what goes to a storage, and decrypts what comes from it. Knows no tables. */
@Component(service = Vault.class)
public final class Vault {

    private static final String PLACE = "photos.stored_object.";

    private final Slots slots;
    private final StreamCipher cipher;
    private final CurrentClinic clinic;

    @Activate
    public Vault(@Reference Slots slots, @Reference StreamCipher cipher, @Reference CurrentClinic clinic) {
        this.slots = slots;
        this.cipher = cipher;
        this.clinic = clinic;
    }

    /** A place in the storage that the clinic uses now, and a key for what will lie there. */
    public StoredObject reserve(UUID photoId, String part) {
        String provider = slot().active()
                .orElseThrow(() -> new ObjectStorageUnavailableException("The clinic has chosen no storage.", null));
        return new StoredObject(Ids.next(), photoId, part, provider, cipher.newKey(PLACE + part), null);
    }

    /** @return SHA-256 of the ciphertext */
    public byte[] put(StoredObject object, InputStream plain, long length) throws IOException {
        SealingStream sealed =
                new SealingStream(plain, to -> cipher.encrypting(object.wrappedKey(), PLACE + object.part(), to));
        putSealed(object, object.provider(), sealed, cipher.encryptedSize(length));
        return sealed.sha256();
    }

    /** Ciphertext as it is, into this storage. */
    public void putSealed(StoredObject object, String provider, InputStream sealed, long length) {
        asked(provider, storage -> {
            storage.put(key(object), sealed, length);
            return object;
        });
    }

    public InputStream open(StoredObject object) throws IOException {
        return cipher.decrypting(object.wrappedKey(), PLACE + object.part(), openSealed(object, object.provider()));
    }

    public InputStream openSealed(StoredObject object, String provider) {
        return asked(provider, storage -> storage.get(key(object), 0, Long.MAX_VALUE));
    }

    public long sealedSize(StoredObject object, String provider) {
        return asked(provider, storage -> storage.size(key(object)).orElse(-1));
    }

    public void delete(StoredObject object, String provider) {
        asked(provider, storage -> {
            storage.delete(key(object));
            return object;
        });
    }

    public Slot<ObjectStorage> slot() {
        return slots.of(ObjectStorage.class);
    }

    private String key(StoredObject object) {
        return new ObjectKey(clinic.get().id(), object.id()).text();
    }

    private <R> R asked(String provider, Function<ObjectStorage, R> work) {
        try {
            return slot().callProvider(provider, work);
        } catch (ProviderUnavailableException e) {
            throw new ObjectStorageUnavailableException("The storage " + provider + " is not installed or away.", e);
        }
    }
}
