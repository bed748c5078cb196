package org.comity.serviceofprocess.channel.post;

/**
 * What a post says of an item, by the codes of UPU standard M40 (EMSEVT), recalled. None of them is service: only the signed
 * receipt is, or what a person finds after the time.
 */
public enum CarrierCode {
    /** Posted. */
    EMA(0),
    /** Arrived at the outward office of exchange. */
    EMB(1),
    /** Left the outward office of exchange. */
    EMC(1),
    /** Arrived at a transit office. */
    EMJ(1),
    /** Left a transit office. */
    EMK(1),
    /** Arrived at the inward office of exchange. */
    EMD(1),
    /** Held by an import agency, such as customs. */
    EME(1),
    /** Handed to customs. */
    EDB(1),
    /** Returned from customs. */
    EDC(1),
    /** Left the inward office of exchange. */
    EMF(1),
    /** Arrived at a sorting centre. */
    EDD(1),
    /** Left a sorting centre. */
    EDE(1),
    /** Arrived at the delivery office. */
    EMG(1),
    /** Out for delivery. */
    EDG(1),
    /** Ready for collection. */
    EDH(1),
    /** Tried to deliver, in vain. */
    EMH(1),
    /** Delivered. */
    EMI(2);

    private final int stage;

    CarrierCode(int stage) {
        this.stage = stage;
    }

    /** 0 for posting, 1 on the way, 2 for the end. */
    int stage() {
        return stage;
    }
}
