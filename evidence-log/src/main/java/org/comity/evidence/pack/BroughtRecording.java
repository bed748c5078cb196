package org.comity.evidence.pack;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What was recorded of a hearing in sound and picture, which is no part of a package.
 *
 * @param manifest the list of its segments, as the court gives it
 * @param segments the folder in which they lie as {@code <recording>/<number>.webm}, or {@code .zip} where the
 *     court's media server recorded; empty to look at the list alone
 */
public record BroughtRecording(byte[] manifest, Optional<Path> segments) {}
