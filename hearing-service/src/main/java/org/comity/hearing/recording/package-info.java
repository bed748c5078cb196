/** What was recorded of a sitting in sound and picture: taken in, kept, and read again. */
package org.comity.hearing.recording;
