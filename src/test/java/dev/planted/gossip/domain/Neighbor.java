package dev.planted.gossip.domain;

/** Not part of any message. */
public record Neighbor(String remark) {}
