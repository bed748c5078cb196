package org.comity.serviceofprocess.adviser;

/** What China declared to the Hague Service Convention for its own courts, as the table of the Convention's states has it. */
public final class DeclaredByChina {
    private static final ServiceLaw LAW = ServiceLaw.load();

    private DeclaredByChina() {}

    /** That a judge may give judgment without a certificate; {@code false} if it was not declared. Source: HSC 15(2). */
    public static Datum judgmentWithoutCertificate() {
        return LAW.hague("CN").orElseThrow().judgmentWithoutCertificate(LAW.asOf());
    }
}
