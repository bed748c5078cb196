package org.comity.localstack;

import java.nio.file.Path;
import java.util.List;

/**
 * Who says what time it is, as a process and a folder of its own. Here it is this machine's clock; a real court asks an authority
 * that is somebody else.
 */
final class TimeAuthorityProcess implements AutoCloseable {
    private final Path folder;
    private final ToolProcess process;

    private TimeAuthorityProcess(Path folder, ToolProcess process) {
        this.folder = folder;
        this.process = process;
    }

    /** @throws StackProblem if it was not built */
    static TimeAuthorityProcess start(Path project, Path folder, int port, Path log) {
        return new TimeAuthorityProcess(
                folder,
                ToolProcess.start(
                        project,
                        "The time authority",
                        "org.comity.evidence.time.RunTimeAuthority",
                        List.of(folder.toString(), String.valueOf(port)),
                        log));
    }

    ProcessHandle handle() {
        return process.handle();
    }

    /** The certificate that vouches for it, in PEM; it is made at its first start. */
    Path root() {
        return process.made(folder.resolve("root.pem"));
    }

    @Override
    public void close() {
        process.close();
    }
}
