package org.comity.localstack;

import java.time.Duration;

/** What the terminal shows when everything is ready. */
final class Board {
    /** Printed, and good only where {@code COMITY_DEMO} is true: on this machine. */
    static final String DEMONSTRATION_PASSWORD = "comity-demo-2026";

    private Board() {}

    static String of(Ports ports, String mailPage, Folder folder, Duration took) {
        return """

                Comity is ready after %.1f s.

                  Open            http://localhost:%d
                  Mail            %s
                  Logs            %s

                  Demonstration accounts, all with the password  %s
                  plaintiff@example.com       Rheinland Maschinenbau GmbH (English, Berlin)
                  defendant@example.com       Hanbit Precision Co., Ltd. (Korean, Seoul)
                  clerk@court.example         court clerk, Hangzhou Intermediate People's Court 浙01
                  judge@court.example         presiding judge, the same court; judge.second@, assessor@, assistant@ beside
                  supervisor@court.example    gives the cases of that court to its people
                  clerk.internet@, judge.internet@court.example     Hangzhou Internet Court 浙0192, a basic court
                  clerk.maritime@, judge.maritime@court.example     Ningbo Maritime Court 浙72; judge.second.maritime@, assessor.maritime@
                  interpreter@court.example   interpreter
                  operator@court.example      operator

                  Services        filing %d · service of process %d · hearing %d · PostgreSQL %d · Kafka %d · SMTP %d · IMAP %d

                  Next: sign in as the plaintiff and file a case; then as the clerk in another browser window and review it.
                  Ctrl-C stops everything; the data stays.
                """.formatted(
                        took.toMillis() / 1000.0,
                        ports.gateway(),
                        mailPage,
                        folder.resolve("logs"),
                        DEMONSTRATION_PASSWORD,
                        ports.filing(),
                        ports.serviceOfProcess(),
                        ports.hearing(),
                        ports.postgres(),
                        ports.kafka(),
                        ports.smtp(),
                        ports.imap());
    }
}
