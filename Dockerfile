# The shop in one image. How to run it: README.md, "As a container"; why it is as it is: docs/adr/0016-the-image.md.
# docker/rehearse carries out these very instructions where there is no container engine.

FROM maven:3.9-eclipse-temurin-25 AS build
WORKDIR /build
COPY pom.xml ./
COPY src/main src/main
COPY docs/architecture docs/architecture
RUN --mount=type=cache,target=/root/.m2 mvn -B -ntp package -Dmaven.test.skip=true -Dspotless.check.skip=true

# One layer for what changes with a dependency, one for what changes with a commit.
FROM eclipse-temurin:25-jre AS extract
WORKDIR /extract
COPY --from=build /build/target/stoa.jar ./
RUN java -Djarmode=tools -jar stoa.jar extract --layers --destination layers

FROM eclipse-temurin:25-jre AS shop
# PostgreSQL wants an account with a name. Group 0 may write the data, so that any number does with an own database.
RUN groupadd --gid 10001 stoa && useradd --uid 10001 --gid stoa --home-dir /data --no-create-home --shell /usr/sbin/nologin stoa \
 && install --directory --owner=stoa --group=root --mode=2770 /data
WORKDIR /opt/stoa
COPY docker/healthy docker/jvm.options ./
COPY --from=extract /extract/layers/dependencies/ ./
COPY --from=extract /extract/layers/snapshot-dependencies/ ./
COPY --from=extract /extract/layers/application/ ./
ENV STOA_DATA_DIR=/data
USER 10001

# The JVM takes a cache only with the same Java, class path and options: it is made in the stage that becomes the image.
FROM shop AS train
COPY docker/train ./
RUN ./train /tmp/stoa.aot

FROM shop
COPY --from=train /tmp/stoa.aot ./
LABEL org.opencontainers.image.title="Stoa" \
      org.opencontainers.image.description="An open commerce platform: shop, staff API and order saga in one process" \
      org.opencontainers.image.licenses="Apache-2.0"
VOLUME /data
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=5s --start-period=60s --retries=3 CMD ["/opt/stoa/healthy"]
ENTRYPOINT ["java", "@/opt/stoa/jvm.options", "-XX:AOTCache=/opt/stoa/stoa.aot", "-jar", "/opt/stoa/stoa.jar"]
