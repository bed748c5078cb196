/** Sound and picture of a room: between whom they may go, and how those find each other. */
package org.comity.hearing.media;
