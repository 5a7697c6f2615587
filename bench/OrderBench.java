import module java.base;
import module java.net.http;

/** See bench/orders. One file that the JDK runs as it is, so that the load comes from a process that is not measured. */
class OrderBench {

    static final String PLACE = "country=DE&postalCode=10115";
    static final HttpClient HTTP = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    final int rounds;
    final int orders;
    final int shoppers;
    final String base;
    final List<String> skus = new ArrayList<>();

    OrderBench(int port, int rounds, int orders, int shoppers) {
        this.base = "http://localhost:" + port;
        this.rounds = rounds;
        this.orders = orders;
        this.shoppers = shoppers;
    }

    static void main(String[] args) throws Exception {
        var number = (IntBinaryOperator) (index, otherwise) -> args.length > index ? Integer.parseInt(args[index]) : otherwise;
        var data = Files.createTempDirectory("stoa-bench");
        int port = freePort();
        var application = start(args[0], port, data);
        try {
            var bench = new OrderBench(port, number.applyAsInt(1, 5), number.applyAsInt(2, 2000), number.applyAsInt(3, 16));
            bench.run(application.pid(), data);
        } finally {
            application.destroy();
            application.waitFor();
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static Process start(String java, int port, Path data, String... settings) throws IOException {
        var command = new ArrayList<>(List.of(java, "-jar", "target/stoa.jar", "--server.port=" + port,
                "--stoa.data-dir=" + data, "--stoa.demo.products=200"));
        command.addAll(List.of(settings));
        var builder = new ProcessBuilder(command);
        builder.environment().putAll(Map.of("STOA_ADMIN_USER", "bench", "STOA_ADMIN_PASSWORD", "bench"));
        builder.environment().remove("SPRING_DATASOURCE_URL");
        return builder.redirectErrorStream(true).redirectOutput(data.resolve("stoa.log").toFile()).start();
    }

    void run(long pid, Path data) throws Exception {
        System.out.printf("machine: %d cores, %s, load %s, JDK %s%n", Runtime.getRuntime().availableProcessors(),
                cpuModel(), Files.readString(Path.of("/proc/loadavg")).strip(), Runtime.version());
        awaitReady(data);
        stockUp();
        var postgres = postmaster(data);
        System.out.printf("load: %d shoppers, each cart, line, quote, place; %d rounds of %d orders after two to warm up%n",
                shoppers, rounds, orders);
        round(pid, postgres, orders);
        round(pid, postgres, orders);
        var results = new ArrayList<Round>();
        var pgbench = new ArrayList<Double>();
        System.out.println("round  CPU ms/order (app + db)   confirmed/s   place p50/p99 ms   placed-to-confirmed p50/p99 ms");
        for (int i = 1; i <= rounds; i++) {
            var result = round(pid, postgres, orders);
            results.add(result);
            System.out.printf("%5d  %5.2f (%.2f + %.2f)        %7.1f       %6.1f / %6.1f     %6.1f / %6.1f%n", i,
                    result.cpu(), result.appCpu, result.dbCpu, result.perSecond, result.placeP50, result.placeP99,
                    result.confirmP50, result.confirmP99);
            pgbench(data, postgres).ifPresent(pgbench::add);
        }
        System.out.printf("median %5.2f (%.2f + %.2f)        %7.1f       %6.1f / %6.1f     %6.1f / %6.1f%n",
                median(results, Round::cpu), median(results, r -> r.appCpu), median(results, r -> r.dbCpu),
                median(results, r -> r.perSecond), median(results, r -> r.placeP50), median(results, r -> r.placeP99),
                median(results, r -> r.confirmP50), median(results, r -> r.confirmP99));
        if (!pgbench.isEmpty()) {
            double rows = pgbench.stream().sorted().skip(pgbench.size() / 2).findFirst().orElseThrow();
            System.out.printf("the same row writes by pgbench: %.2f CPU ms (client + db); Stoa takes %.1f times that%n", rows,
                    median(results, Round::cpu) / rows);
        }
    }

    Round round(long pid, long postgres, int count) throws Exception {
        var placing = new ConcurrentLinkedQueue<Long>();
        var receipts = new ConcurrentLinkedQueue<String[]>();
        var left = new AtomicInteger(count);
        long app = cpu(pid), db = cpuOfFamily(postgres), start = System.nanoTime();
        try (var pool = Executors.newVirtualThreadPerTaskExecutor()) {
            var tasks = new ArrayList<Callable<Void>>();
            for (int i = 0; i < shoppers; i++) {
                tasks.add(() -> {
                    while (left.getAndDecrement() > 0) {
                        buy(placing, receipts);
                    }
                    return null;
                });
            }
            for (var task : pool.invokeAll(tasks)) {
                task.get();
            }
        }
        var last = receipts.toArray(String[][]::new);
        for (int i = Math.max(0, last.length - 4 * shoppers); i < last.length; i++) {
            awaitConfirmed(last[i]);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long appUsed = cpu(pid) - app, dbUsed = cpuOfFamily(postgres) - db;
        var confirming = new ArrayList<Double>();
        for (var receipt : last) {
            confirming.add(awaitConfirmed(receipt));
        }
        var place = placing.stream().map(nanos -> nanos / 1e6).toList();
        return new Round(appUsed / (double) count, dbUsed / (double) count, count / seconds, percentile(place, 50),
                percentile(place, 99), percentile(confirming, 50), percentile(confirming, 99));
    }

    void buy(Queue<Long> placing, Queue<String[]> receipts) throws Exception {
        var sku = skus.get(ThreadLocalRandom.current().nextInt(skus.size()));
        var cart = text(call("POST", "/api/store/v1/carts", "{\"market\":\"DE\"}", 201), "id");
        call("POST", "/api/store/v1/carts/" + cart + "/lines", "{\"sku\":\"" + sku + "\",\"quantity\":1}", 200);
        var quote = call("GET", "/api/store/v1/carts/" + cart + "/quote?" + PLACE + "&deliveryOptionId=standard", null, 200);
        var gross = quote.substring(quote.lastIndexOf("\"gross\""));
        var amount = Pattern.compile("\"amountMinor\":(\\d+)").matcher(gross).results().findFirst().orElseThrow().group(1);
        var body = """
                {"cartId":"%s","email":"ada@example.com","deliveryOptionId":"standard",
                 "deliveryAddress":{"name":"Ada Ahrens","line1":"Invalidenstr. 43","postalCode":"10115","city":"Berlin","country":"DE"},
                 "payment":{"method":"sandbox","token":"tok_ok"},"expectedTotal":{"amountMinor":%s,"currency":"EUR"}}
                """.formatted(cart, amount);
        long start = System.nanoTime();
        var placed = call("POST", "/api/store/v1/orders", body, 201, "Idempotency-Key", UUID.randomUUID().toString());
        placing.add(System.nanoTime() - start);
        receipts.add(new String[] {text(placed, "id"), text(placed, "accessToken")});
    }

    /** Milliseconds from placed to confirmed, by the order's own timeline. */
    double awaitConfirmed(String[] receipt) throws Exception {
        for (int i = 0; i < 2000; i++) {
            var order = call("GET", "/api/store/v1/orders/" + receipt[0], null, 200, "Authorization", "Bearer " + receipt[1]);
            if (order.contains("\"status\":\"confirmed\"")) {
                return Duration.between(at(order, "placed"), at(order, "confirmed")).toNanos() / 1e6;
            }
            if (order.contains("\"status\":\"cancelled\"")) {
                throw new IllegalStateException("cancelled: " + order);
            }
            Thread.sleep(10);
        }
        throw new IllegalStateException("never confirmed: " + receipt[0]);
    }

    static Instant at(String order, String event) {
        var entry = Pattern.compile("\\{\"at\":\"([^\"]+)\",\"event\":\"" + event + "\"").matcher(order);
        return Instant.parse(entry.results().findFirst().orElseThrow().group(1));
    }

    void stockUp() throws Exception {
        var login = "Basic " + Base64.getEncoder().encodeToString("bench:bench".getBytes(StandardCharsets.UTF_8));
        for (int i = 0; i < 200; i++) {
            var body = """
                    {"slug":"bench-%d","name":"Bench %d","description":"To be bought many times.","variants":[
                     {"sku":"BENCH-%d","name":"One","stock":1000000,"prices":[{"currency":"EUR","amountMinor":1999}]}]}
                    """.formatted(i, i, i);
            call("POST", "/api/admin/v1/products", body, 201, "Authorization", login);
            skus.add("BENCH-" + i);
        }
    }

    void awaitReady(Path data) throws Exception {
        for (int i = 0; i < 600; i++) {
            try {
                if (call("GET", "/actuator/health/readiness", null, 200) != null) {
                    return;
                }
            } catch (IOException | IllegalStateException e) {
                Thread.sleep(100);
            }
        }
        throw new IllegalStateException(Files.readString(data.resolve("stoa.log")));
    }

    String call(String method, String path, String body, int expected, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(URI.create(base + path)).method(method,
                body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        request.header("Content-Type", "application/json");
        if (headers.length > 0) {
            request.headers(headers);
        }
        var response = HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != expected) {
            throw new IllegalStateException(method + " " + path + ": " + response.statusCode() + " " + response.body());
        }
        return response.body();
    }

    static String text(String json, String field) {
        var value = Pattern.compile("\"" + field + "\":\"([^\"]*)\"").matcher(json);
        return value.results().findFirst().orElseThrow().group(1);
    }

    /** Runs bench/order-rows.sql as often as a round has orders; CPU of pgbench and of the database. */
    Optional<Double> pgbench(Path data, long postgres) throws Exception {
        var program = Stream.concat(Stream.of(Path.of("/usr/bin/pgbench")), glob("/usr/lib/postgresql"))
                .filter(Files::isExecutable).findFirst();
        if (program.isEmpty()) {
            System.out.println("pgbench is not installed: the comparison with plain row writes is left out");
            return Optional.empty();
        }
        var connection = Connection.of(data);
        long before = cpuOfFamily(postgres);
        var builder = new ProcessBuilder("sh", "-c", "\"$0\" \"$@\"; cat /proc/$$/stat", program.get().toString(), "-n", "-M",
                "prepared", "-c", "8", "-j", "1", "-t", String.valueOf(orders / 8), "-f", "bench/order-rows.sql", "-h",
                "127.0.0.1", "-p", connection.port, "-U", connection.user, connection.database);
        builder.environment().put("PGPASSWORD", connection.password);
        var process = builder.redirectErrorStream(true).start();
        var said = process.inputReader().readAllLines();
        if (process.waitFor() != 0 || said.stream().anyMatch(line -> line.contains("error"))) {
            throw new IllegalStateException(String.join("\n", said));
        }
        var stat = said.getLast().substring(said.getLast().lastIndexOf(')') + 2).split(" ");
        double client = (Long.parseLong(stat[13]) + Long.parseLong(stat[14])) * 10.0;
        return Optional.of((client + cpuOfFamily(postgres) - before) / (double) (orders / 8 * 8));
    }

    static Stream<Path> glob(String directory) throws IOException {
        if (!Files.isDirectory(Path.of(directory))) {
            return Stream.empty();
        }
        try (var versions = Files.list(Path.of(directory))) {
            return versions.map(version -> version.resolve("bin/pgbench")).toList().stream();
        }
    }

    static long postmaster(Path data) throws IOException {
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

    static double percentile(List<Double> values, int percent) {
        var sorted = values.stream().sorted().toList();
        return sorted.get(Math.min(sorted.size() - 1, sorted.size() * percent / 100));
    }

    static double median(List<Round> rounds, ToDoubleFunction<Round> figure) {
        return percentile(rounds.stream().map(figure::applyAsDouble).toList(), 50);
    }

    record Round(double appCpu, double dbCpu, double perSecond, double placeP50, double placeP99, double confirmP50,
            double confirmP99) {

        double cpu() {
            return appCpu + dbCpu;
        }
    }

    record Connection(String port, String user, String password, String database) {

        static Connection of(Path data) throws IOException {
            try (var files = Files.walk(data)) {
                var cluster = files.filter(path -> path.endsWith("postmaster.pid")).findFirst().orElseThrow().getParent();
                return new Connection(Files.readAllLines(cluster.resolve("postmaster.pid")).get(3), "stoa",
                        Files.readString(cluster.resolve("stoa.password")).strip(), "stoa");
            }
        }
    }
}
