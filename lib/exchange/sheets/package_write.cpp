#include "exchange/sheets/package_write.hpp"

#include <zlib.h>

#include <cstdint>
#include <stdexcept>

namespace metodist {

namespace {

// Midnight of 1 January 1980, the first moment that archives know: what was made tells no time of its making.
constexpr std::size_t dos_time = 0x00210000;
constexpr std::size_t version_needed = 20;
constexpr std::size_t method_deflate = 8;

void put(std::string& out, std::size_t value, int bytes) {
    for (int i = 0; i < bytes; ++i) {
        out += static_cast<char>(value & 0xFFU);
        value >>= 8U;
    }
}

std::string deflated(const std::string& bytes) {
    z_stream stream{};
    if (deflateInit2(&stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, -MAX_WBITS, 8, Z_DEFAULT_STRATEGY) != Z_OK) {
        throw std::runtime_error("deflateInit2");
    }
    std::string out(deflateBound(&stream, bytes.size()), '\0');
    // The library takes its input as not constant, and does not change it.
    stream.next_in = reinterpret_cast<Bytef*>(const_cast<char*>(bytes.data()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    stream.next_out = reinterpret_cast<Bytef*>(out.data());
    stream.avail_out = static_cast<uInt>(out.size());
    const int ended = deflate(&stream, Z_FINISH);
    out.resize(stream.total_out);
    deflateEnd(&stream);
    if (ended != Z_STREAM_END) {
        throw std::runtime_error("deflate");
    }
    return out;
}

// What the local header and the directory share.
std::string head_of(const std::string& name, const std::string& bytes, const std::string& packed) {
    const auto crc = crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size()));
    std::string out;
    put(out, version_needed, 2);
    put(out, 0, 2);
    put(out, method_deflate, 2);
    put(out, dos_time, 4);
    put(out, crc, 4);
    put(out, packed.size(), 4);
    put(out, bytes.size(), 4);
    put(out, name.size(), 2);
    put(out, 0, 2);
    return out;
}

}  // namespace

std::string package_of(const PackageParts& parts) {
    std::string out;
    std::string directory;
    for (const auto& [name, bytes] : parts) {
        const std::string packed = deflated(bytes);
        const std::string head = head_of(name, bytes, packed);
        directory += "PK\x01\x02";
        put(directory, version_needed, 2);
        directory += head;
        put(directory, 0, 10);
        put(directory, out.size(), 4);
        directory += name;
        out += "PK\x03\x04";
        out += head;
        out += name;
        out += packed;
    }
    const std::size_t begin = out.size();
    out += directory;
    out += "PK\x05\x06";
    put(out, 0, 4);
    put(out, parts.size(), 2);
    put(out, parts.size(), 2);
    put(out, directory.size(), 4);
    put(out, begin, 4);
    put(out, 0, 2);
    return out;
}

}  // namespace metodist
