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
        UUID id = Ids.next();
        return new StoredObject(id, photoId, part, provider, id, cipher.newKey(PLACE + part), null);
    }

    /** @return SHA-256 of the ciphertext */
    public byte[] put(StoredObject object, InputStream plain, long length) throws IOException {
        SealingStream sealed =
                new SealingStream(plain, to -> cipher.encrypting(object.wrappedKey(), PLACE + object.part(), to));
        putSealed(object, sealed, cipher.encryptedSize(length));
        return sealed.sha256();
    }

    /** Ciphertext as it is. */
    public void putSealed(StoredObject object, InputStream sealed, long length) {
        asked(object.provider(), storage -> {
            storage.put(key(object.placeId()), sealed, length);
            return object;
        });
    }

    public InputStream open(StoredObject object) throws IOException {
        return cipher.decrypting(object.wrappedKey(), PLACE + object.part(), openSealed(object));
    }

    public InputStream openSealed(StoredObject object) {
        return asked(object.provider(), storage -> storage.get(key(object.placeId()), 0, Long.MAX_VALUE));
    }

    public long sealedSize(StoredObject object) {
        return asked(
                object.provider(),
                storage -> storage.size(key(object.placeId())).orElse(-1));
    }

    public void delete(StoredObject object) {
        delete(object.provider(), object.placeId());
    }

    public void delete(String provider, UUID placeId) {
        asked(provider, storage -> {
            storage.delete(key(placeId));
            return placeId;
        });
    }

    public Slot<ObjectStorage> slot() {
        return slots.of(ObjectStorage.class);
    }

    private String key(UUID placeId) {
        return new ObjectKey(clinic.get().id(), placeId).text();
    }

    private <R> R asked(String provider, Function<ObjectStorage, R> work) {
        try {
            return slot().callProvider(provider, work);
        } catch (ProviderUnavailableException e) {
            throw new ObjectStorageUnavailableException("The storage " + provider + " is not installed or away.", e);
        }
    }
}
