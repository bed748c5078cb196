package org.comity.gateway;

import com.upokecenter.cbor.CBORObject;
import io.restassured.response.Response;
import io.vertx.core.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.Map;

/** A device that holds one passkey, and the browser before it, as W3C Web Authentication has them. */
final class Device {
    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int NEW_KEY = 0x40;
    private static final int COORDINATE = 32;

    private final KeyPair key;
    private final byte[] id = new byte[16];

    /** Where the browser says that it is. */
    String origin = "http://localhost:8080";

    /** Whose id the device signs. */
    String court = "localhost";

    /** Whether it asked its owner for a finger, a face or a PIN. */
    boolean verifies = true;

    /** How often it signed; 0 where it does not count. */
    int signatures;

    /** As it was told when the key was made. */
    private String owner;

    Device() {
        try {
            KeyPairGenerator keys = KeyPairGenerator.getInstance("EC");
            keys.initialize(new ECGenParameterSpec("secp256r1"));
            this.key = keys.generateKeyPair();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
        new SecureRandom().nextBytes(id);
    }

    /** Makes its key for who asks. */
    Map<String, Object> make(Response asked) {
        owner = asked.path("publicKey.user.id");
        byte[] attestation = CBORObject.NewOrderedMap()
                .Add("fmt", "none")
                .Add("attStmt", CBORObject.NewMap())
                .Add("authData", authenticatorData(true))
                .EncodeToBytes();
        return credential(Map.of(
                "clientDataJSON", base64(clientData("webauthn.create", asked)),
                "attestationObject", base64(attestation)));
    }

    /** Signs for who asks. */
    Map<String, Object> sign(Response asked) {
        byte[] data = authenticatorData(false);
        byte[] client = clientData("webauthn.get", asked);
        return credential(Map.of(
                "clientDataJSON", base64(client),
                "authenticatorData", base64(data),
                "signature", base64(signature(data, client)),
                "userHandle", owner));
    }

    private Map<String, Object> credential(Map<String, Object> response) {
        return Map.of(
                "id", base64(id),
                "rawId", base64(id),
                "type", "public-key",
                "response", response,
                "clientExtensionResults", Map.of());
    }

    private byte[] clientData(String type, Response asked) {
        return new JsonObject()
                .put("type", type)
                .put("challenge", asked.<String>path("publicKey.challenge"))
                .put("origin", origin)
                .put("crossOrigin", false)
                .toString()
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] authenticatorData(boolean withKey) {
        ByteArrayOutputStream data = new ByteArrayOutputStream();
        data.writeBytes(sha256(court.getBytes(StandardCharsets.UTF_8)));
        data.write(PRESENT | (verifies ? VERIFIED : 0) | (withKey ? NEW_KEY : 0));
        data.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(signatures).array());
        if (withKey) {
            data.writeBytes(new byte[16]);
            data.writeBytes(
                    ByteBuffer.allocate(Short.BYTES).putShort((short) id.length).array());
            data.writeBytes(id);
            data.writeBytes(cose());
        }
        return data.toByteArray();
    }

    /** ES256 on P-256. Source: RFC 9053, 7.1. */
    private byte[] cose() {
        ECPublicKey known = (ECPublicKey) key.getPublic();
        return CBORObject.NewOrderedMap()
                .Add(1, 2)
                .Add(3, -7)
                .Add(-1, 1)
                .Add(-2, coordinate(known.getW().getAffineX()))
                .Add(-3, coordinate(known.getW().getAffineY()))
                .EncodeToBytes();
    }

    private static byte[] coordinate(BigInteger number) {
        byte[] bytes = number.toByteArray();
        ByteBuffer fixed = ByteBuffer.allocate(COORDINATE);
        int from = Math.max(0, bytes.length - COORDINATE);
        fixed.position(COORDINATE - (bytes.length - from));
        return fixed.put(bytes, from, bytes.length - from).array();
    }

    private byte[] signature(byte[] data, byte[] client) {
        try {
            Signature signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(key.getPrivate());
            signature.update(data);
            signature.update(sha256(client));
            return signature.sign();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
