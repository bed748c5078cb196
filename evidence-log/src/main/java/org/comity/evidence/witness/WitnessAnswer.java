package org.comity.evidence.witness;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.comity.evidence.note.SignedNote;

/** What a witness answers over HTTP. Source: C2SP tlog-witness. */
record WitnessAnswer(int status, String type, byte[] body) {
    private static final String TEXT = "text/plain; charset=utf-8";
    /** The body is the size that the witness last cosigned, and a newline. */
    static final String SIZE = "text/x.tlog.size";

    static WitnessAnswer cosigned(SignedNote.Line cosignature) {
        return new WitnessAnswer(200, TEXT, cosignature.format().getBytes(UTF_8));
    }

    static WitnessAnswer lastSize(long size) {
        return new WitnessAnswer(409, SIZE, (size + "\n").getBytes(US_ASCII));
    }

    static WitnessAnswer refused(int status, String why) {
        return new WitnessAnswer(status, TEXT, (why + "\n").getBytes(UTF_8));
    }
}
