import module java.base;
import module java.net.http;

/** See bench/import. One file that the JDK runs as it is, so that the load comes from a process that is not measured. */
class ImportBench {

    static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    static final String LOGIN = "Basic " + Base64.getEncoder().encodeToString("bench:bench".getBytes(StandardCharsets.UTF_8));

    final String base;
    final long application;
    final long postgres;
    final Path data;

    ImportBench(int port, long application, Path data) throws Exception {
        this.base = "http://localhost:" + port;
        this.application = application;
        this.data = data;
        awaitReady();
        this.postgres = postmaster();
    }

    static void main(String[] args) throws Exception {
        var data = Files.createTempDirectory("stoa-bench");
        var file = args.length > 1 && !args[1].matches("\\d+") ? Path.of(args[1])
                : generated(data.resolve("generated.csv"), args.length > 1 ? Integer.parseInt(args[1]) : 100_000);
        int port;
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        var command = new ArrayList<>(List.of(args[0], "-Xlog:gc:file=" + data.resolve("gc.log")));
        Optional.ofNullable(System.getenv("STOA_HEAP")).ifPresent(command::add);
        command.addAll(List.of("-jar", "target/stoa.jar", "--server.port=" + port, "--stoa.data-dir=" + data,
                "--stoa.demo.products=0"));
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(Map.of("STOA_ADMIN_USER", "bench", "STOA_ADMIN_PASSWORD", "bench"));
        builder.environment().remove("SPRING_DATASOURCE_URL");
        var process = builder.redirectErrorStream(true).redirectOutput(data.resolve("stoa.log").toFile()).start();
        try {
            System.out.printf("machine: %d cores, %s, load %s, JDK %s%n", Runtime.getRuntime().availableProcessors(),
                    cpuModel(), Files.readString(Path.of("/proc/loadavg")).strip(), Runtime.version());
            var bench = new ImportBench(port, process.pid(), data);
            bench.warmUp();
            bench.measure("first time", file);
            bench.measure("again", file);
            bench.reportMemory();
        } finally {
            process.destroy();
            process.waitFor();
            delete(data);
        }
    }

    static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    /** Every product has three variants, every second variant a price in a second currency: 100,000 rows are 22,222 products. */
    static Path generated(Path file, int rows) throws IOException {
        var random = new Random(20_261_125);
        try (var out = Files.newBufferedWriter(file)) {
            out.write("slug,name,description,category,sku,variant,currency,amountMinor,stock,attributes\n");
            int written = 0;
            for (int product = 0; written < rows; product++) {
                for (int variant = 0; variant < 3 && written < rows; variant++) {
                    for (var currency : variant % 2 == 0 ? List.of("EUR", "GBP") : List.of("EUR")) {
                        if (written++ < rows) {
                            out.write("""
                                    bench-%d,Bench product %d,"Made of %s and %s, by hand. Holds %d litres.",bench-%d,BENCH-%d-%d,Size %d,%s,%d,%d,"{""size"": ""%d"", ""material"": ""%s""}"
                                    """.formatted(product, product, word(random), word(random), random.nextInt(1, 90), product % 40,
                                    product, variant, variant, currency, random.nextInt(100, 100_000), random.nextInt(500), variant,
                                    word(random)));
                        }
                    }
                }
            }
        }
        return file;
    }

    static String word(Random random) {
        var words = List.of("oak", "brass", "linen", "glass", "steel", "wool", "clay", "cork", "paper", "leather");
        return words.get(random.nextInt(words.size()));
    }

    /** So that the first figure is not that of an interpreter; under names of its own. */
    void warmUp() throws Exception {
        var file = Files.writeString(data.resolve("warm.csv"),
                Files.readString(generated(data.resolve("w.csv"), 20_000)).replace("bench-", "warm-").replace("BENCH-", "WARM-"));
        awaitEnd(begin(file), false);
    }

    void measure(String what, Path file) throws Exception {
        long app = cpu(application), db = cpuOfFamily(postgres), start = System.nanoTime();
        var id = begin(file);
        double uploaded = (System.nanoTime() - start) / 1e9;
        var result = awaitEnd(id, true);
        double seconds = (System.nanoTime() - start) / 1e9;
        double rows = number(result, "rows");
        double appCpu = (cpu(application) - app) / rows, dbCpu = (cpuOfFamily(postgres) - db) / rows;
        System.out.printf("%s: %,.0f rows (%,d bytes), %s, %,d imported, %,d rejected%n", what, rows, Files.size(file),
                text(result, "state"), number(result, "imported"), number(result, "rejected"));
        System.out.printf("  %,.0f rows/s over all, %.1f s of which upload %.1f s%n", rows / seconds, seconds, uploaded);
        System.out.printf("  CPU ms/row %.3f (application %.3f + database %.3f); on two whole cores at most %,.0f rows/s%n",
                appCpu + dbCpu, appCpu, dbCpu, 2_000 / (appCpu + dbCpu));
    }

    String begin(Path file) throws Exception {
        var answer = call("POST", "/api/admin/v1/imports/products", HttpRequest.BodyPublishers.ofFile(file), 202);
        return text(answer, "id");
    }

    String awaitEnd(String id, boolean shown) throws Exception {
        for (int i = 1;; i++) {
            var found = call("GET", "/api/admin/v1/imports/" + id, HttpRequest.BodyPublishers.noBody(), 200);
            if (!text(found, "state").equals("running")) {
                return found;
            }
            if (shown && i % 20 == 0) {
                System.out.printf("  … %,d rows read, %,d imported, %,d rejected%n", number(found, "rows"),
                        number(found, "imported"), number(found, "rejected"));
            }
            Thread.sleep(100);
        }
    }

    /** The heap before each collection is the most that it ever holds; what is left behind is what is needed. */
    void reportMemory() throws IOException {
        var peak = Files.readAllLines(Path.of("/proc/" + application + "/status")).stream()
                .filter(line -> line.startsWith("VmHWM")).findFirst().orElseThrow().replaceAll("\\D", "");
        var pauses = Pattern.compile("(\\d+)M->(\\d+)M\\(").matcher(Files.readString(data.resolve("gc.log"))).results().toList();
        System.out.printf("memory: peak RSS %d MiB; heap at most %d MiB used, %d MiB after a collection, in %d collections%n",
                Long.parseLong(peak) / 1024, pauses.stream().mapToInt(pause -> Integer.parseInt(pause.group(1))).max().orElse(0),
                pauses.stream().mapToInt(pause -> Integer.parseInt(pause.group(2))).max().orElse(0), pauses.size());
    }

    void awaitReady() throws Exception {
        for (int i = 0; i < 600; i++) {
            try {
                call("GET", "/actuator/health/readiness", HttpRequest.BodyPublishers.noBody(), 200);
                return;
            } catch (IOException | IllegalStateException e) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException(Files.readString(data.resolve("stoa.log")));
    }

    String call(String method, String path, HttpRequest.BodyPublisher body, int expected) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(base + path)).method(method, body).header("Authorization", LOGIN)
                .header("Content-Type", "text/csv").build();
        var response = HTTP.send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != expected) {
            throw new IllegalStateException(method + " " + path + ": " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    static String text(String json, String field) {
        return Pattern.compile("\"" + field + "\":\"([^\"]*)\"").matcher(json).results().findFirst().orElseThrow().group(1);
    }

    static long number(String json, String field) {
        return Long.parseLong(
                Pattern.compile("\"" + field + "\":(\\d+)").matcher(json).results().findFirst().orElseThrow().group(1));
    }

    long postmaster() throws IOException {
        try (var files = Files.walk(data)) {
            var file = files.filter(path -> path.endsWith("postmaster.pid")).findFirst().orElseThrow();
            return Long.parseLong(Files.readAllLines(file).getFirst().strip());
        }
    }

    /** CPU milliseconds of a process so far. */
    static long cpu(long pid) throws IOException {
        var stat = stat(pid);
        return (Long.parseLong(stat[11]) + Long.parseLong(stat[12])) * 10;
    }

    /** CPU milliseconds of a process and of its children, the ended ones too. */
    static long cpuOfFamily(long pid) throws IOException {
        var stat = stat(pid);
        long sum = cpu(pid) + (Long.parseLong(stat[13]) + Long.parseLong(stat[14])) * 10;
        for (var child : ProcessHandle.of(pid).orElseThrow().children().toList()) {
            try {
                sum += cpu(child.pid());
            } catch (IOException e) {
                continue; // it has ended and is counted with its parent
            }
        }
        return sum;
    }

    /** Fields of /proc/pid/stat from the third on; times are in ticks of 10 ms. */
    static String[] stat(long pid) throws IOException {
        var line = Files.readString(Path.of("/proc/" + pid + "/stat"));
        return line.substring(line.lastIndexOf(')') + 2).split(" ");
    }

    static String cpuModel() throws IOException {
        return Files.readAllLines(Path.of("/proc/cpuinfo")).stream().filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 2)).findFirst().orElse("unknown processor");
    }
}
