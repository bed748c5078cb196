package org.comity.serviceofprocess.channel.electronic;

import jakarta.persistence.Embeddable;

/**
 * What is kept of the link in a message: digests, and half of what the appearance code is derived from. The other half is the link's
 * secret, which is in the message alone.
 */
@Embeddable
class DeliveryLink {

    private byte[] secretDigest;
    private byte[] appearanceSeed;
    private String appearanceCodeDigest;

    protected DeliveryLink() {}

    /** Of a secret that goes out in a message, or that nobody is told. */
    static DeliveryLink of(LinkSecret secret) {
        DeliveryLink link = new DeliveryLink();
        link.secretDigest = secret.digest();
        link.appearanceSeed = LinkSecret.randomBytes();
        link.appearanceCodeDigest = secret.appearanceCodeDigest(link.appearanceSeed);
        return link;
    }

    boolean isOpenedBy(LinkSecret secret) {
        return secret.matches(secretDigest);
    }

    String appearanceCode(LinkSecret secret) {
        return secret.appearanceCode(appearanceSeed);
    }

    String appearanceCodeDigest() {
        return appearanceCodeDigest;
    }
}
